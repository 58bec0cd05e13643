// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceUsageTotal`, from `bssopenapi/DescribeResourceUsageTotal.md`.

use alicloud_runtime::codegen::*;

/// Sums up how well reserved instances or storage capacity units are used.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeResourceUsageTotalRequest::new()
///     .start_period("...")
///     .period_type("...")
///     .resource_type("...");
/// let reply = client.describe_resource_usage_total(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceUsageTotalRequest {
    /// **Required.** Start of the period to report on, included.
    pub start_period: Option<String>,
    /// End of the period to report on, not included; now if left out.
    pub end_period: Option<String>,
    /// **Required.** Length of one stretch of time in the result: month, day or hour.
    pub period_type: Option<String>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
    /// **Required.** Kind of reserved resource: reserved instances (`RI`) or storage capacity units
    /// (`SCU`).
    pub resource_type: Option<String>,
}

impl DescribeResourceUsageTotalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartPeriod`, which is required.
    pub fn start_period(mut self, value: impl Into<String>) -> Self {
        self.start_period = Some(value.into());
        self
    }
    /// Sets `EndPeriod`.
    pub fn end_period(mut self, value: impl Into<String>) -> Self {
        self.end_period = Some(value.into());
        self
    }
    /// Sets `PeriodType`, which is required.
    pub fn period_type(mut self, value: impl Into<String>) -> Self {
        self.period_type = Some(value.into());
        self
    }
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeResourceUsageTotalRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "BillOwnerId" => bill_owner_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeResourceUsageTotalRequest {
    type Response = DescribeResourceUsageTotalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceUsageTotal")
        .required(&["StartPeriod", "PeriodType", "ResourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`DescribeResourceUsageTotalRequest`].
#[non_exhaustive]
pub struct DescribeResourceUsageTotalResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `364C7C81-5E5E-51A0-B738-1969D2671B05`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ResourceUsageTotalData>,
}

response! {
    DescribeResourceUsageTotalResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceUsageTotalData {
    /// Coverage or usage split into stretches of time.
    pub period_coverage: Vec<PeriodCoverage>,
    /// Usage figures over the whole period.
    pub total_usage: Option<TotalUsage>,
}

response! {
    ResourceUsageTotalData {
        "PeriodCoverage" => period_coverage: list(""),
        "TotalUsage" => total_usage: value,
    }
}

/// Coverage or usage split into stretches of time.
#[non_exhaustive]
pub struct PeriodCoverage {
    /// Share of what was bought that was really used. Example: `0.1`.
    pub usage_percentage: Option<f64>,
    /// Stretch of time that the share belongs to, as year, month, day and hour. Example: `2021071500`.
    pub period: Option<String>,
}

response! {
    PeriodCoverage {
        "UsagePercentage" => usage_percentage: value,
        "Period" => period: value,
    }
}

/// Usage figures over the whole period.
#[non_exhaustive]
pub struct TotalUsage {
    /// What the use would have cost, or does cost, by pay-as-you-go. Example: `200`.
    pub postpaid_cost: Option<f64>,
    /// How much was saved compared with pay-as-you-go. Example: `100`.
    pub saved_cost: Option<f64>,
    /// Share of what was bought that was really used. Example: `1`.
    pub usage_percentage: Option<f64>,
    /// How much would be saved if everything bought were used. Example: `100`.
    pub potential_saved_cost: Option<f64>,
    /// What was paid for the reserved resources. Example: `10`.
    pub reservation_cost: Option<f64>,
}

response! {
    TotalUsage {
        "PostpaidCost" => postpaid_cost: value,
        "SavedCost" => saved_cost: value,
        "UsagePercentage" => usage_percentage: value,
        "PotentialSavedCost" => potential_saved_cost: value,
        "ReservationCost" => reservation_cost: value,
    }
}
