// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What is known about the cross region copy.
#[non_exhaustive]
pub struct CrossRegionCopyInfo {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// The regions to work on or to narrow the list down to.
    pub regions: Vec<Region>,
}

impl CrossRegionCopyInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Regions`.
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Region>>,
    ) -> Self {
        self.regions = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    CrossRegionCopyInfo {
        "Enabled" => enabled: value,
        "Regions" => regions: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct DiskTag {
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `TestKey`.
    pub tag_key: Option<String>,
}

response! {
    DiskTag {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DrillStatus {
        /// It failed.
        ExecuteFailed = "execute_failed",
        /// Done.
        Executed = "executed",
        /// Under way.
        Executing = "executing",
        /// Clearing it up failed.
        ClearFailed = "clear_failed",
        /// Just being cleared up.
        Clearing = "clearing",
    }
}

/// The regions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Region {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many days this is: retain.
    pub retain_days: Option<i32>,
}

impl Region {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RetainDays`.
    #[inline]
    pub fn retain_days(mut self, value: i32) -> Self {
        self.retain_days = Some(value);
        self
    }
}

response! {
    Region {
        "RegionId" => region_id: value,
        "RetainDays" => retain_days: value,
    }
}

/// How long or how many snapshots are kept.
#[non_exhaustive]
pub struct RetainRule {
    /// How many there are, or which one it is.
    pub number: Option<i32>,
    /// Time between two of this, or the span in which it holds: time.
    pub time_interval: Option<i32>,
    /// Unit that the time is counted in.
    pub time_unit: Option<String>,
}

impl RetainRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Number`.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
    /// Sets `TimeInterval`.
    #[inline]
    pub fn time_interval(mut self, value: i32) -> Self {
        self.time_interval = Some(value);
        self
    }
    /// Sets `TimeUnit`.
    pub fn time_unit(mut self, value: impl Into<String>) -> Self {
        self.time_unit = Some(value.into());
        self
    }
}

response! {
    RetainRule {
        "Number" => number: value,
        "TimeInterval" => time_interval: value,
        "TimeUnit" => time_unit: value,
    }
}

/// The rules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Rule {
    /// Unit that the special period is counted in.
    pub special_period_unit: Option<String>,
    /// Time between two of this, or the span in which it holds: time.
    pub time_interval: Option<i32>,
    /// Unit that the time is counted in.
    pub time_unit: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SpecialPeriodUnit`.
    pub fn special_period_unit(mut self, value: impl Into<String>) -> Self {
        self.special_period_unit = Some(value.into());
        self
    }
    /// Sets `TimeInterval`.
    #[inline]
    pub fn time_interval(mut self, value: i32) -> Self {
        self.time_interval = Some(value);
        self
    }
    /// Sets `TimeUnit`.
    pub fn time_unit(mut self, value: impl Into<String>) -> Self {
        self.time_unit = Some(value.into());
        self
    }
}

response! {
    Rule {
        "SpecialPeriodUnit" => special_period_unit: value,
        "TimeInterval" => time_interval: value,
        "TimeUnit" => time_unit: value,
    }
}

/// When snapshots are taken.
#[non_exhaustive]
pub struct Schedule {
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
}

impl Schedule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
}

response! {
    Schedule {
        "CronExpression" => cron_expression: value,
    }
}

/// Rules that apply to the special retain, one entry each.
#[non_exhaustive]
pub struct SpecialRetainRules {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// The rules to work on or to narrow the list down to.
    pub rules: Vec<Rule>,
}

impl SpecialRetainRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    SpecialRetainRules {
        "Enabled" => enabled: value,
        "Rules" => rules: list(""),
    }
}

/// Settings of the snapshots.
#[non_exhaustive]
pub struct StorageRule {
    /// How access to or from the enable immediate is set.
    pub enable_immediate_access: Option<bool>,
}

impl StorageRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableImmediateAccess`.
    #[inline]
    pub fn enable_immediate_access(mut self, value: bool) -> Self {
        self.enable_immediate_access = Some(value);
        self
    }
}

response! {
    StorageRule {
        "EnableImmediateAccess" => enable_immediate_access: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}
