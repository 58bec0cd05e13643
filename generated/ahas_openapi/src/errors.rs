// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalArgument = "IllegalArgument" ("400"), "", "A parameter of the call cannot be used; the message names it.";
        IllegalArgumentAppName = "IllegalArgument.AppName" ("400"), "", "The application is not given, or its name has a wrong form.";
        IllegalArgumentBurstCount = "IllegalArgument.BurstCount" ("400"), "", "The calls allowed on top of the threshold must not be below 0.";
        IllegalArgumentControlBehavior = "IllegalArgument.ControlBehavior" ("400"), "", "This kind of rule has no such treatment of calls over the threshold.";
        IllegalArgumentDurationInSec = "IllegalArgument.DurationInSec" ("400"), "", "The window for counting calls is missing or out of range.";
        IllegalArgumentHalfOpenBaseAmountPerStep = "IllegalArgument.HalfOpenBaseAmountPerStep" ("400"), "", "The fewest calls for each recovery step are missing or out of range.";
        IllegalArgumentHalfOpenRecoveryStepNum = "IllegalArgument.HalfOpenRecoveryStepNum" ("400"), "", "The number of recovery steps is missing or out of range.";
        IllegalArgumentMaxQueueingTimeM = "IllegalArgument.MaxQueueingTimeM" ("400"), "", "The longest time that a call may queue is missing or out of range.";
        IllegalArgumentMetricType = "IllegalArgument.MetricType" ("400"), "", "The rule cannot watch this figure.";
        IllegalArgumentMinRequestAmount = "IllegalArgument.MinRequestAmount" ("400"), "", "The fewest calls before the breaker may trip are missing or out of range.";
        IllegalArgumentNamespace = "IllegalArgument.Namespace" ("400"), "", "The namespace is not given, or it has a wrong form.";
        IllegalArgumentParamIdx = "IllegalArgument.ParamIdx" ("400"), "", "The position of the argument is missing or below 0.";
        IllegalArgumentParamItems = "IllegalArgument.ParamItems" ("400"), "", "The exceptions for single values of the argument are not a list that can be read.";
        IllegalArgumentRecoveryTimeoutMs = "IllegalArgument.RecoveryTimeoutMs" ("400"), "", "The time that the breaker stays open is missing or out of range.";
        IllegalArgumentRefResource = "IllegalArgument.RefResource" ("400"), "", "A rule that watches a related interface has to name it.";
        IllegalArgumentRelationStrategy = "IllegalArgument.RelationStrategy" ("400"), "", "There is no such way of relating the rule to callers or other interfaces.";
        IllegalArgumentResource = "IllegalArgument.Resource" ("400"), "", "The interface to protect is not given, or its name has a wrong form.";
        IllegalArgumentRuleId = "IllegalArgument.RuleId" ("400"), "", "The rule's number is missing or belongs to no rule.";
        IllegalArgumentSlowRtMS = "IllegalArgument.SlowRtMS" ("400"), "", "The time from which a call counts as slow is missing or out of range.";
        IllegalArgumentStatDurationMs = "IllegalArgument.StatDurationMs" ("400"), "", "The window for counting calls is missing or out of range.";
        IllegalArgumentStrategy = "IllegalArgument.Strategy" ("400"), "", "There is no such condition for tripping the breaker.";
        IllegalArgumentThreshold = "IllegalArgument.Threshold" ("400"), "", "The threshold is missing or out of range for this kind of rule.";
        IllegalArgumentWarmUpPeriodSec = "IllegalArgument.WarmUpPeriodSec" ("400"), "", "Warming up needs a length above 0.";
    }
}
