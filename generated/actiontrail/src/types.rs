// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CountData {
    /// The counts that were found or are concerned, one entry each. Example: `500`.
    pub counts: Vec<i64>,
    /// The dates that were found or are concerned, one entry each. Example: `2025-01-17`.
    pub dates: Vec<String>,
}

response! {
    CountData {
        "Counts" => counts: list(""),
        "Dates" => dates: list(""),
    }
}

/// Conditions that events must meet.
#[non_exhaustive]
pub struct LookupAttribute {
    /// Name in a pair of name and value. Example: `ServiceName`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Ecs`.
    pub value: Option<String>,
}

impl LookupAttribute {
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
    LookupAttribute {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Settings of each sls delivery, one entry each.
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// When the item was created. Example: `2024-12-18T03:25:36Z`.
    pub create_time: Option<Timestamp>,
    /// Code of the reason why the call or the item failed. Example: `LogServiceException`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `RequestError Web request failed.`.
    pub error_message: Option<String>,
    /// Resource name of the region sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-shanghai:159498693826**:project/actiontrail-log-159498693826`.
    pub region_sls_project_arn: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Region that the trail lies in. Example: `cn-shanghai`.
    pub trail_region: Option<String>,
}

response! {
    SlsDeliveryConfig {
        "CreateTime" => create_time: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "RegionSlsProjectArn" => region_sls_project_arn: value,
        "Status" => status: value,
        "TrailRegion" => trail_region: value,
    }
}
