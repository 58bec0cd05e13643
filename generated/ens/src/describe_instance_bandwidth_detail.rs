// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceBandwidthDetail`, from `ens/DescribeInstanceBandwidthDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns bandwidth details of instances over a period, filtered by node or type, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceBandwidthDetailRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_instance_bandwidth_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetailRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeInstanceBandwidthDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeInstanceBandwidthDetailRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ServiceType" => service_type: query,
        "InstanceType" => instance_type: query,
        "EnsRegionId" => ens_region_id: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceBandwidthDetailRequest {
    type Response = DescribeInstanceBandwidthDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceBandwidthDetail")
        .method("GET")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeInstanceBandwidthDetailRequest`], which the documentation does not describe.
pub type DescribeInstanceBandwidthDetailResponse = alicloud_runtime::UndocumentedResponse;
