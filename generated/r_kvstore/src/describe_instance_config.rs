// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceConfig`, from `r-kvstore/DescribeInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the parameters of an instance that can be configured, as JSON text.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeInstanceConfigRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceConfigRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceConfigRequest {
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
}

request! {
    DescribeInstanceConfigRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceConfigRequest {
    type Response = DescribeInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceConfig")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceConfigRequest`].
#[non_exhaustive]
pub struct DescribeInstanceConfigResponse {
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `59A58517-F8FF-44E5-B90F-F386DB3E4AB8`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceConfigResponse {
        "Config" => config: value,
        "RequestId" => request_id: value,
    }
}
