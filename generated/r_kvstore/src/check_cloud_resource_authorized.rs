// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCloudResourceAuthorized`, from `r-kvstore/CheckCloudResourceAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service is authorized to use the KMS keys of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CheckCloudResourceAuthorizedRequest::new()
///     .instance_id("...");
/// let reply = client.check_cloud_resource_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl CheckCloudResourceAuthorizedRequest {
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
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
}

request! {
    CheckCloudResourceAuthorizedRequest {
        "InstanceId" => instance_id: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for CheckCloudResourceAuthorizedRequest {
    type Response = CheckCloudResourceAuthorizedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckCloudResourceAuthorized")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`CheckCloudResourceAuthorizedRequest`].
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedResponse {
    /// Whether the instance may use Key Management Service, or the service is not open yet.
    /// Example: `1`.
    pub authorization_state: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A501A191-BD70-5E50-98A9-C2A486A82****`.
    pub request_id: Option<String>,
}

response! {
    CheckCloudResourceAuthorizedResponse {
        "AuthorizationState" => authorization_state: value,
        "RequestId" => request_id: value,
    }
}
