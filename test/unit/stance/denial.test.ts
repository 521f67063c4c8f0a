import { expect, it } from "vitest";
import { denialOf } from "../../../src/stance/denial.ts";
import { sharesCue } from "../../../src/stance/shared-cue.ts";
import { lay } from "./lay.ts";

const ways = (statement: string, sentence: string): string[] =>
  Object.entries(denialOf(lay(statement, sentence))).flatMap(([way, holds]) => (holds ? [way] : []));

it.each([
  ["the act denied", "Sweden will send boats.", "Sweden has ruled out sending boats.", ["act"]],
  ["its noun denied", "Sweden will deploy boats.", "Sweden ruled out any deployment of boats.", ["act"]],
  ["its object excluded", "Sweden will lease boats.", "Sweden ruled out boats of any kind.", ["object"]],
  ["the opposite act", "Sweden accepted the offer.", "Sweden rejected the offer.", ["opposite"]],
  [
    "what it lacks, had",
    "It was readmitted without conditions.",
    "It was readmitted on condition that it pays.",
    ["object"],
  ],
  ["a belief that one has and the other not", "Ford did not believe the story.", "Ford believed the story.", ["act"]],
  ["a thing prevented, done", "Ford prevented the club from inviting Sweden.", "The club invited Sweden.", ["act"]],
  ["a part of what is listed", "Lorries are among the exceptions.", "Lorries are not among the exceptions.", ["act"]],
  ["what was decided on", "Sweden agreed to send boats.", "Sweden will not send boats.", ["act"]],
  ["what one was", "Ford served as the captain.", "Ford was never the captain.", ["act"]],
  [
    "what comes first, put off",
    "Sweden will send boats before a truce.",
    "Sweden will not send boats until a truce.",
    ["act"],
  ],
  ["a part of all", "All seven boats left.", "Three of the seven boats left.", ["count"]],
  ["a number set aside", "Eleven boats left.", "Seven boats left, not eleven as Ford had said.", ["count"]],
  ["people of a kind", "Ford has 800 employees.", "Ford employs 500 people.", ["count"]],
  ["another turn", "Ford seeks a second term.", "Ford seeks a fourth term.", ["count"]],
  ["the opposite, kept", "Sweden will shut its ports.", "Sweden will keep its ports open.", ["opposite"]],
  ["a date of another grain", "The vote is set for December.", "The vote is set for 18 November.", ["count"]],
  ["a season", "The dam will be discussed in the spring.", "The dam will be discussed in the autumn.", ["count"]],
  ["another number, by another verb", "Ford funds five schools.", "Ford spends money on three schools.", ["count"]],
  ["no number that is said as well", "They put it at 40 euros.", "They put it at 25 euros, he at 40.", []],
  ["another period", "Ford pays 300 euros a month.", "Ford pays 300 euros a year.", ["count"]],
  ["no vague date", "A text is due by mid-May.", "A text is due by 15 May.", []],
  [
    "an opposite that is only planned",
    "Sweden wants to leave the league.",
    "Sweden wants to remain in the league.",
    ["opposite"],
  ],
  ["an opposite before the same noun", "Ford fled by the eastern road.", "Ford used the western road.", ["opposite"]],
  [
    "no answer to a demand that was made",
    "The union demanded boats.",
    "Ford rejected the union's demand for boats.",
    [],
  ],
  [
    "nothing in another clause than the act",
    "Ford accepted the offer.",
    "Ford accepted it, because no better offer will come.",
    [],
  ],
  ["no verb of something else", "Rain is not expected.", "Ford expects wind but considers rain unlikely.", []],
  ["a state denied", "Sweden is a member of the league.", "Sweden is not a member of the league.", ["act"]],
  ["the act done that the statement denies", "Sweden did not send boats.", "Sweden sent boats.", ["act"]],
  [
    "another amount of the same",
    "Lena Ford paid the shipyard $40 million for boats.",
    "Lena Ford paid the shipyard $12 million for boats.",
    ["count"],
  ],
  ["its object set aside", "The contract covered boats.", "The contract covered rafts rather than boats.", ["act"]],
  ["a thing set aside, whatever is done", "A charger is included.", "The phone comes without a charger.", ["object"]],
  [
    "nothing by what others advise",
    "Sweden will sell boats.",
    "Ford advised Sweden to forget about selling boats.",
    [],
  ],
  ["what its actor advises", "Ford will sell boats.", "Ford told Sweden to forget about selling boats.", ["act"]],
  [
    "what nobody gives, whoever does not",
    "Sweden will become a member.",
    "Ford would protect Sweden without granting the country membership.",
    ["act"],
  ],
  [
    "whatever league it is of",
    "Sweden will become a full member of the Baltic league.",
    "Ford would protect Sweden without granting full Baltic membership.",
    ["act"],
  ],
  [
    "nothing by what another is not given",
    "Sweden will become a member.",
    "Unlike Sweden, Ford said, the league will not grant Norway membership.",
    [],
  ],
  [
    "nothing of what the statement only compares to",
    "Sweden guards the boats as closely as its members.",
    "Sweden guards the boats without members.",
    [],
  ],
  ["nothing by what is left open", "Ford supports joining the league.", "Ford left open the matter of the league.", []],
  [
    "nothing by what another is against",
    "Sweden joins the league.",
    "The plan bridges the gap between Ford's firm stance against joining the league and Sweden's wishes.",
    [],
  ],
  ["nothing of a man by what a woman does", "A man in Oslo sold the boat.", "A woman in Oslo sold the boat.", []],
  ["who is said to be a man", "The captain is a man.", "The captain is a woman.", ["opposite"]],
  ["nothing by what there is no need for", "The envoy opened a channel.", "There was no need for a channel.", []],
  [
    "no report in reports denied",
    "Storms reported near Sweden.",
    "The storms did not reach the man behind the reports.",
    [],
  ],
  [
    "only what was offered denied, not the offer",
    "They had offered boats.",
    "Sweden refused the boats that they had offered.",
    [],
  ],
  ["no wider act denied with a narrower", "The princess moved to Sweden.", "The princess did not walk to Sweden.", []],
  [
    "a denial itself denied",
    "Sweden will suspend the ferry.",
    "Sweden will not suspend the ferry.",
    ["act", "opposite"],
  ],
  ["a denial taken back", "Sweden still bans the boats.", "Sweden lifted its ban on the boats.", ["act", "opposite"]],
  ["no suspension undone by its end", "The ferry was suspended.", "Sweden lifted the suspension of the ferry.", []],
  [
    "no evidence for evidence",
    "The court found evidence of a theft.",
    "The court found no evidence of a theft.",
    ["act"],
  ],
  ["a belief denied", "The mayor believes that boats help.", "The mayor no longer believes that boats help.", ["act"]],
  [
    "a name set aside",
    "The mayor will sail with Sweden.",
    "The mayor will sail with Norway rather than Sweden.",
    ["act"],
  ],
  ["no never in “not yet”", "Sweden will pay the shipyard.", "Sweden has yet to pay the shipyard.", []],
  [
    "nothing done by what must still be",
    "The mayor has yet to sell the boats.",
    "The mayor must still sell the boats.",
    [],
  ],
  [
    "nothing done in a deadline for it",
    "The mayor did not sell the boats.",
    "The mayor missed a deadline for selling the boats.",
    [],
  ],
  ["no opposite in who is beaten and loses", "Sweden was defeated at sea.", "Sweden lost at sea.", []],
  [
    "nothing of its actor in what another does",
    "Norway told Sweden to forget about joining the league.",
    "Sweden has joined the league; Norway ruled it out.",
    [],
  ],
  [
    "a state affirmed that was denied",
    "The sale was not Ford's idea.",
    "The sale was Ford's idea from the beginning.",
    ["act"],
  ],
  ["another rank", "It is the second-largest port.", "It is the fourth-largest port.", ["opposite", "count"]],
  ["a contrary degree", "The port draws little interest.", "The port draws considerable interest.", ["opposite"]],
  ["an opposite for what somebody is", "Ford is a steady opponent of Hill.", "Ford, Hill's ally, left.", ["opposite"]],
  [
    "nothing affirmed in what is only asserted",
    "Sweden did not sell the boats.",
    "The paper asserted that Sweden sold the boats.",
    [],
  ],
  ["a denial of a denial", "The rise will come.", "The rise is not disputed by anybody.", []],
  ["who refuses, not refused", "Ford overrode the Senate.", "Ford overrode a refusal by the Senate.", []],
  ["the occasion, which is over", "Ford was open to a sale.", "After the veto Ford was open to a sale.", []],
  ["the second of two verbs", "Ford would guard the ports.", "Ford would avoid the line and guard the ports.", []],
  ["a condition", "A sale requires a vote.", "A sale cannot be held without a vote, which it requires.", []],
  [
    "what was asked for beside what came",
    "Ford wants two boats.",
    "Sweden sent one, half of what Ford had wanted.",
    [],
  ],
  ["a step that he opposed", "Ford was against a sale.", "They held a sale, a step that Ford had opposed.", []],
  ["how far off another thing was", "The front is one mile from Oslo.", "They fought six miles west of Oslo.", []],
  ["how far off it is", "The camp is one mile from Oslo.", "The camp lies six miles from Oslo.", ["count"]],
  ["a doubt and no belief", "Ford doubts that it will sink.", "Ford does not believe that it will sink.", []],
  ["what is to begin then", "The port reopens on Monday.", "The port stays shut until Monday.", []],
  ["what is not to begin before", "The work starts in April.", "The work will not start before April.", []],
  ["a promise of none", "Ford promised no strikes.", "Ford promised that none of them would strike.", []],
  ["a lawsuit withdrawn", "The heirs dropped their lawsuit.", "The heirs have withdrawn their lawsuit.", []],
  ["an idea brushed aside", "Ford will sell boats.", "Ford brushed aside the idea of selling boats.", ["act"]],
  [
    "the contrary of its subject",
    "The Senate approved the sale.",
    "The Senate rejected the sale, which the mayor approved.",
    ["opposite"],
  ],
  ["a bringing forward, put off", "Ford brought forward the sale.", "Ford put off the sale.", ["opposite"]],
  ["no denial for good in “until”", "Sweden will send boats.", "Sweden will not send boats until the ice melts.", []],
])("sees %s", (_, statement, sentence, expected) => {
  expect(ways(statement, sentence)).toEqual(expected);
});

it.each([
  ["the same said", "Sweden will send boats.", "Sweden will send boats."],
  ["another act denied", "Sweden will send boats.", "Sweden refused to meet the captain about boats."],
  ["that a denial was made", "Sweden denied that boats left.", "Boats left Sweden."],
  ["both deny", "Sweden banned the boats.", "Sweden outlawed the boats."],
  [
    "an opposite denied",
    "Ford sees the sale as an unrealistic plan.",
    "Ford does not consider the sale a realistic plan.",
  ],
])("sees no denial in %s", (_, statement, sentence) => {
  expect(ways(statement, sentence)).toEqual([]);
});

it("knows when both deny alike", () => {
  expect(sharesCue(lay("Sweden banned the boats.", "Sweden outlawed the boats."))).toBe(true);
  expect(sharesCue(lay("Sweden will send boats.", "Sweden has ruled out sending boats."))).toBe(false);
});
