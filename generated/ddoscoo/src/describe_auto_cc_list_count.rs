// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoCcListCount`, from `ddoscoo/DescribeAutoCcListCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how many IP addresses an instance has blacklisted and whitelisted.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeAutoCcListCountRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.describe_auto_cc_list_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoCcListCountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Which kind of query it is or is to be. Example: `manual`.
    pub query_type: Option<String>,
}

impl DescribeAutoCcListCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
}

request! {
    DescribeAutoCcListCountRequest {
        "InstanceId" => instance_id: query,
        "QueryType" => query_type: query,
    }
}

impl Operation for DescribeAutoCcListCountRequest {
    type Response = DescribeAutoCcListCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoCcListCount")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeAutoCcListCountRequest`].
#[non_exhaustive]
pub struct DescribeAutoCcListCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5AC3785F-C789-4622-87A4-F58BE7F6B184`.
    pub request_id: Option<String>,
    /// How many there are of this: white. Example: `2`.
    pub white_count: Option<i32>,
    /// How many there are of this: black. Example: `0`.
    pub black_count: Option<i32>,
}

response! {
    DescribeAutoCcListCountResponse {
        "RequestId" => request_id: value,
        "WhiteCount" => white_count: value,
        "BlackCount" => black_count: value,
    }
}
