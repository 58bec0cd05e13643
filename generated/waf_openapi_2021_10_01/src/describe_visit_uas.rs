// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVisitUas`, from `waf-openapi_2021_10_01/DescribeVisitUas.md`.

use alicloud_runtime::codegen::*;

/// Ranks the ten User-Agents that sent most requests.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeVisitUasRequest::new()
///     .start_timestamp("...")
///     .instance_id("...");
/// let reply = client.describe_visit_uas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVisitUasRequest {
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<String>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<String>,
    /// Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeVisitUasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTimestamp`, which is required.
    pub fn start_timestamp(mut self, value: impl Into<String>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
    /// Sets `EndTimestamp`.
    pub fn end_timestamp(mut self, value: impl Into<String>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeVisitUasRequest {
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Resource" => resource: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeVisitUasRequest {
    type Response = DescribeVisitUasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVisitUas")
        .required(&["StartTimestamp", "InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVisitUasRequest`].
#[non_exhaustive]
pub struct DescribeVisitUasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2847CE98-AFAE-5A64-B80E-60461717F9DE`.
    pub request_id: Option<String>,
    /// The uas that were found or are concerned, one entry each.
    pub uas: Vec<Uas>,
}

response! {
    DescribeVisitUasResponse {
        "RequestId" => request_id: value,
        "Uas" => uas: list(""),
    }
}

/// The uas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Uas {
    /// User agent the clients named. Example: `chrome`.
    pub ua: Option<String>,
    /// How many items or events were counted. Example: `698455`.
    pub count: Option<i64>,
}

response! {
    Uas {
        "Ua" => ua: value,
        "Count" => count: value,
    }
}
