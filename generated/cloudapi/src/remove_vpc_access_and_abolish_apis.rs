// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveVpcAccessAndAbolishApis`, from `cloudapi/RemoveVpcAccessAndAbolishApis.md`.

use alicloud_runtime::codegen::*;

/// Deletes a VPC authorization and takes the deployed APIs that use it offline.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveVpcAccessAndAbolishApisRequest::new()
///     .vpc_id("...")
///     .instance_id("...")
///     .port(1);
/// let reply = client.remove_vpc_access_and_abolish_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveVpcAccessAndAbolishApisRequest {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Port of the backend.
    pub port: Option<i32>,
    /// Whether the APIs that use the access are brought up to date as well.
    pub need_batch_work: Option<bool>,
}

impl RemoveVpcAccessAndAbolishApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `NeedBatchWork`.
    #[inline]
    pub fn need_batch_work(mut self, value: bool) -> Self {
        self.need_batch_work = Some(value);
        self
    }
}

request! {
    RemoveVpcAccessAndAbolishApisRequest {
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "NeedBatchWork" => need_batch_work: query,
    }
}

impl Operation for RemoveVpcAccessAndAbolishApisRequest {
    type Response = RemoveVpcAccessAndAbolishApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveVpcAccessAndAbolishApis")
        .required(&["VpcId", "InstanceId", "Port"]);
}

/// Response to [`RemoveVpcAccessAndAbolishApisRequest`].
#[non_exhaustive]
pub struct RemoveVpcAccessAndAbolishApisResponse {
    /// Background task whose progress is asked for. Example: `f7834d74be4e41aa8e607b0fafae9b33`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ016`.
    pub request_id: Option<String>,
}

response! {
    RemoveVpcAccessAndAbolishApisResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}
