// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePackUsage`, from `ddosbgp/DescribeResourcePackUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows traffic deducted from resource plans for an instance over time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeResourcePackUsageRequest::new()
///     .end_time(1557909844)
///     .start_time(1557305044);
/// let reply = client.describe_resource_pack_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePackUsageRequest {
    /// **Required.** End of the period to look at. Example: `1557909844`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Example: `1557305044`.
    pub start_time: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
}

impl DescribeResourcePackUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourcePackUsageRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeResourcePackUsageRequest {
    type Response = DescribeResourcePackUsageResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeResourcePackUsage")
        .required(&["EndTime", "StartTime"])
        .read_only();
}

/// Response to [`DescribeResourcePackUsageRequest`].
#[non_exhaustive]
pub struct DescribeResourcePackUsageResponse {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1557910800`.
    pub end_time: Option<i64>,
    /// Time from one run, check or data point to the next. Unit: `seconds`. Example: `3600`.
    pub interval: Option<i64>,
    /// The pack usage that were found or are concerned, one entry each.
    pub pack_usages: Vec<PackUsage>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38F3D5EF-42BA-4533-81EB-AEAD068B5E02`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1557302400`.
    pub start_time: Option<i64>,
}

response! {
    DescribeResourcePackUsageResponse {
        "EndTime" => end_time: value,
        "Interval" => interval: value,
        "PackUsages" => pack_usages: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// The pack usage that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PackUsage {
    /// Moment that the record or the action belongs to. Example: `1557471600`.
    pub time: Option<i64>,
    /// Amount of data transferred. Unit: `Gb`. Example: `153.064`.
    pub traffic: Option<f64>,
}

response! {
    PackUsage {
        "Time" => time: value,
        "Traffic" => traffic: value,
    }
}
