// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCloudResourceAuthorized`, from `polardbx/CheckCloudResourceAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an instance may use KMS keys through the role given.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CheckCloudResourceAuthorizedRequest::new()
///     .db_instance_name("...");
/// let reply = client.check_cloud_resource_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl CheckCloudResourceAuthorizedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
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
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for CheckCloudResourceAuthorizedRequest {
    type Response = CheckCloudResourceAuthorizedResponse;
    type Error = CheckCloudResourceAuthorizedError;
    const INFO: OperationInfo = super::operation("CheckCloudResourceAuthorized")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckCloudResourceAuthorizedError] = &[
        CheckCloudResourceAuthorizedError::IncorrectEngineVersion,
    ];
}

/// Response to [`CheckCloudResourceAuthorizedRequest`].
#[non_exhaustive]
pub struct CheckCloudResourceAuthorizedResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A501A191-BD70-5E50-98A9-C2A486A82****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CloudResourceAuthorizedData>,
}

response! {
    CheckCloudResourceAuthorizedResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CloudResourceAuthorizedData {
    /// State that the authorization is in. Example: `0`.
    pub authorization_state: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::123456789012****:role/AliyunRdsInstanceEncryptionDefaultRole`.
    pub role_arn: Option<String>,
}

response! {
    CloudResourceAuthorizedData {
        "AuthorizationState" => authorization_state: value,
        "RoleArn" => role_arn: value,
    }
}

/// Errors that the documentation of [`CheckCloudResourceAuthorizedRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type CheckCloudResourceAuthorizedError = super::DocumentedError;
