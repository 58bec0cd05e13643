// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceCoverageTotal`, from `bssopenapi/DescribeResourceCoverageTotal.md`.

use alicloud_runtime::codegen::*;

/// Sums up how far reserved instances or storage capacity units cover the use.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeResourceCoverageTotalRequest::new()
///     .start_period("...")
///     .period_type("...")
///     .resource_type("...");
/// let reply = client.describe_resource_coverage_total(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalRequest {
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

impl DescribeResourceCoverageTotalRequest {
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
    DescribeResourceCoverageTotalRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "BillOwnerId" => bill_owner_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeResourceCoverageTotalRequest {
    type Response = DescribeResourceCoverageTotalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceCoverageTotal")
        .required(&["StartPeriod", "PeriodType", "ResourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`DescribeResourceCoverageTotalRequest`].
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ResourceCoverageTotalData>,
}

response! {
    DescribeResourceCoverageTotalResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceCoverageTotalData {
    /// Coverage or usage split into stretches of time.
    pub period_coverage: Vec<PeriodCoverage>,
    /// Coverage over the whole period.
    pub total_coverage: Option<TotalCoverage>,
}

response! {
    ResourceCoverageTotalData {
        "PeriodCoverage" => period_coverage: list(""),
        "TotalCoverage" => total_coverage: value,
    }
}

/// Coverage or usage split into stretches of time.
#[non_exhaustive]
pub struct PeriodCoverage {
    /// Share of the use that reserved resources or savings plans offset. Example: `0.1`.
    pub coverage_percentage: Option<f64>,
    /// Stretch of time that the share belongs to, as year, month, day and hour. Example: `2020110100`.
    pub period: Option<String>,
}

response! {
    PeriodCoverage {
        "CoveragePercentage" => coverage_percentage: value,
        "Period" => period: value,
    }
}

/// Coverage over the whole period.
#[non_exhaustive]
pub struct TotalCoverage {
    /// Unit in which offset use is counted. Example: `text`.
    pub capacity_unit: Option<String>,
    /// How much of the use was offset. Example: `1`.
    pub deduct_quantity: Option<f64>,
    /// Share of the use that reserved resources or savings plans offset. Example: `1`.
    pub coverage_percentage: Option<f64>,
    /// How much was used in total. Example: `1`.
    pub total_quantity: Option<f64>,
}

response! {
    TotalCoverage {
        "CapacityUnit" => capacity_unit: value,
        "DeductQuantity" => deduct_quantity: value,
        "CoveragePercentage" => coverage_percentage: value,
        "TotalQuantity" => total_quantity: value,
    }
}
