// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRotationPolicy`, from `kms/UpdateRotationPolicy.md`.

use alicloud_runtime::codegen::*;

/// Switches the automatic rotation of a key on or off and sets how often it happens.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateRotationPolicyRequest::new()
///     .key_id("...")
///     .enable_auto_rotation(true)
///     .rotation_interval_in_days(30)
///     .enable_automatic_rotation(true);
/// let reply = client.update_rotation_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRotationPolicyRequest {
    /// **Required.** Key that the call works on, by its ID.
    pub key_id: Option<String>,
    /// **Required.** Whether new versions are made by themselves from time to time.
    pub enable_auto_rotation: Option<bool>,
    /// **Required** under conditions. How many days lie between automatic rotations.
    pub rotation_interval_in_days: Option<i32>,
    /// **Required.** Whether new versions are made by themselves from time to time.
    pub enable_automatic_rotation: Option<bool>,
    /// Time between automatic rotations, as a number with a unit such as `7d`.
    pub rotation_interval: Option<String>,
}

impl UpdateRotationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `EnableAutoRotation`, which is required.
    #[inline]
    pub fn enable_auto_rotation(mut self, value: bool) -> Self {
        self.enable_auto_rotation = Some(value);
        self
    }
    /// Sets `RotationIntervalInDays`.
    #[inline]
    pub fn rotation_interval_in_days(mut self, value: i32) -> Self {
        self.rotation_interval_in_days = Some(value);
        self
    }
    /// Sets `EnableAutomaticRotation`, which is required.
    #[inline]
    pub fn enable_automatic_rotation(mut self, value: bool) -> Self {
        self.enable_automatic_rotation = Some(value);
        self
    }
    /// Sets `RotationInterval`.
    pub fn rotation_interval(mut self, value: impl Into<String>) -> Self {
        self.rotation_interval = Some(value.into());
        self
    }
}

request! {
    UpdateRotationPolicyRequest {
        "KeyId" => key_id: query,
        "EnableAutoRotation" => enable_auto_rotation: query,
        "RotationIntervalInDays" => rotation_interval_in_days: query,
        "EnableAutomaticRotation" => enable_automatic_rotation: query,
        "RotationInterval" => rotation_interval: query,
    }
}

impl Operation for UpdateRotationPolicyRequest {
    type Response = UpdateRotationPolicyResponse;
    type Error = UpdateRotationPolicyError;
    const INFO: OperationInfo = super::operation("UpdateRotationPolicy")
        .required(&["KeyId", "EnableAutoRotation", "EnableAutomaticRotation"]);
    const ERRORS: &'static [UpdateRotationPolicyError] = &[
        UpdateRotationPolicyError::RejectedUnsupportedOperation,
        UpdateRotationPolicyError::InvalidParameter,
        UpdateRotationPolicyError::ForbiddenKeyNotFound,
    ];
}

/// Response to [`UpdateRotationPolicyRequest`].
pub type UpdateRotationPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateRotationPolicyRequest`] names.
///
/// - [`RejectedUnsupportedOperation`](super::DocumentedError::RejectedUnsupportedOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type UpdateRotationPolicyError = super::DocumentedError;
