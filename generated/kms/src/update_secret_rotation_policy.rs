// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecretRotationPolicy`, from `kms/UpdateSecretRotationPolicy.md`.

use alicloud_runtime::codegen::*;

/// Switches the automatic rotation of a secret on or off and sets how often it happens.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateSecretRotationPolicyRequest::new()
///     .enable_automatic_rotation(true)
///     .secret_name("RdsSecret/Mysql5.4/MyCred")
///     .rotation_interval("30d");
/// let reply = client.update_secret_rotation_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyRequest {
    /// **Required.** Whether new versions are made by themselves from time to time.
    /// Default: `false`. Example: `true`.
    pub enable_automatic_rotation: Option<bool>,
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `RdsSecret/Mysql5.4/MyCred`.
    pub secret_name: Option<String>,
    /// **Required** under conditions. Time between automatic rotations, as a number with a unit such as
    /// `7d`. Example: `30d`.
    pub rotation_interval: Option<String>,
}

impl UpdateSecretRotationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableAutomaticRotation`, which is required.
    #[inline]
    pub fn enable_automatic_rotation(mut self, value: bool) -> Self {
        self.enable_automatic_rotation = Some(value);
        self
    }
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `RotationInterval`.
    pub fn rotation_interval(mut self, value: impl Into<String>) -> Self {
        self.rotation_interval = Some(value.into());
        self
    }
}

request! {
    UpdateSecretRotationPolicyRequest {
        "EnableAutomaticRotation" => enable_automatic_rotation: query,
        "SecretName" => secret_name: query,
        "RotationInterval" => rotation_interval: query,
    }
}

impl Operation for UpdateSecretRotationPolicyRequest {
    type Response = UpdateSecretRotationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSecretRotationPolicy")
        .required(&["EnableAutomaticRotation", "SecretName"]);
}

/// Response to [`UpdateSecretRotationPolicyRequest`].
#[non_exhaustive]
pub struct UpdateSecretRotationPolicyResponse {
    /// Secret that was worked on or found, by its name. Example: `RdsSecret/Mysql5.4/MyCred`.
    pub secret_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2c124f6f-4210-499f-b88a-69f54004d2d8`.
    pub request_id: Option<String>,
}

response! {
    UpdateSecretRotationPolicyResponse {
        "SecretName" => secret_name: value,
        "RequestId" => request_id: value,
    }
}
