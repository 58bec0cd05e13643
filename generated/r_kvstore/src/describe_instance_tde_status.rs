// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceTDEStatus`, from `r-kvstore/DescribeInstanceTDEStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the data of an instance is encrypted at rest.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeInstanceTDEStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_tde_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTDEStatusRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceTDEStatusRequest {
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
    DescribeInstanceTDEStatusRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceTDEStatusRequest {
    type Response = DescribeInstanceTDEStatusResponse;
    type Error = DescribeInstanceTDEStatusError;
    const INFO: OperationInfo = super::operation("DescribeInstanceTDEStatus")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceTDEStatusError] = &[
        DescribeInstanceTDEStatusError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribeInstanceTDEStatusRequest`].
#[non_exhaustive]
pub struct DescribeInstanceTDEStatusResponse {
    /// Whether data at rest is encrypted transparently. Example: `Enabled`.
    pub tde_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceTDEStatusResponse {
        "TDEStatus" => tde_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceTDEStatusRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribeInstanceTDEStatusError = super::DocumentedError;
