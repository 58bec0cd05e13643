// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretValue`, from `kms/GetSecretValue.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutomaticRotation, SecretDataType, SecretType};

/// Returns the value of a secret, by default the current one.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetSecretValueRequest::new()
///     .secret_name("secret001");
/// let reply = client.get_secret_value(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretValueRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// Stage label that the version has or is given, such as `ACSCurrent`. Default: `ACSCurrent`.
    pub version_stage: Option<String>,
    /// Version of the secret, by an ID that is unique within the secret.
    /// Example: `00000000000000000000000000000001`.
    pub version_id: Option<String>,
    /// Whether the response also holds the extended settings, which generic secrets lack.
    /// Default: `false`. Example: `true`.
    pub fetch_extended_config: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
}

impl GetSecretValueRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `VersionStage`.
    pub fn version_stage(mut self, value: impl Into<String>) -> Self {
        self.version_stage = Some(value.into());
        self
    }
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `FetchExtendedConfig`.
    #[inline]
    pub fn fetch_extended_config(mut self, value: bool) -> Self {
        self.fetch_extended_config = Some(value);
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    GetSecretValueRequest {
        "SecretName" => secret_name: query,
        "VersionStage" => version_stage: query,
        "VersionId" => version_id: query,
        "FetchExtendedConfig" => fetch_extended_config: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for GetSecretValueRequest {
    type Response = GetSecretValueResponse;
    type Error = GetSecretValueError;
    const INFO: OperationInfo = super::operation("GetSecretValue")
        .required(&["SecretName"])
        .secret_members(&["SecretData"])
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [GetSecretValueError] = &[
        GetSecretValueError::ForbiddenDKMSInstanceStateInvalid,
        GetSecretValueError::ForbiddenDKMSInstanceNotFound,
        GetSecretValueError::ForbiddenKeyNotFound,
        GetSecretValueError::ForbiddenResourceNotFound,
    ];
}

/// Response to [`GetSecretValueRequest`].
#[non_exhaustive]
pub struct GetSecretValueResponse {
    /// Whether new versions are made by themselves from time to time.
    /// Here: `Enabled`, `Disabled`, `Invalid`. Example: `Enabled`.
    pub automatic_rotation: Option<Open<AutomaticRotation>>,
    /// When the item was created. Example: `2020-02-21T15:39:26Z`.
    pub create_time: Option<Timestamp>,
    /// Settings that only managed secrets have, as JSON. Example: `text`.
    pub extended_config: Option<String>,
    /// When a new version was last made. Example: `2020-07-05T08:22:03Z`.
    pub last_rotation_date: Option<Timestamp>,
    /// When the next automatic rotation is due. Example: `2020-07-06T18:22:03Z`.
    pub next_rotation_date: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a3e9c36-1150-4881-84d3-eb8672fcafad`.
    pub request_id: Option<String>,
    /// Time between automatic rotations, as a number with a unit such as `7d`. Example: `604800s`.
    pub rotation_interval: Option<String>,
    /// Value of the secret; keep it safe. Example: `testdata1`. A secret: it is printed as `***`.
    pub secret_data: Option<String>,
    /// Whether the value of the secret is text or binary data. Example: `binary`.
    pub secret_data_type: Option<Open<SecretDataType>>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
    /// Whether the secret is a generic one or is managed for another service. Example: `Generic`.
    pub secret_type: Option<Open<SecretType>>,
    /// Version of the secret, by an ID that is unique within the secret.
    /// Example: `00000000000000000000000000000001`.
    pub version_id: Option<String>,
    /// Stage labels of the version, such as `ACSCurrent` for the one in use.
    /// Example: `{ "VersionStage": [ "ACSCurrent" ] }`.
    pub version_stages: Vec<String>,
}

response! {
    GetSecretValueResponse {
        "AutomaticRotation" => automatic_rotation: value,
        "CreateTime" => create_time: value,
        "ExtendedConfig" => extended_config: value,
        "LastRotationDate" => last_rotation_date: value,
        "NextRotationDate" => next_rotation_date: value,
        "RequestId" => request_id: value,
        "RotationInterval" => rotation_interval: value,
        "SecretData" => secret_data: value as Secret,
        "SecretDataType" => secret_data_type: value,
        "SecretName" => secret_name: value,
        "SecretType" => secret_type: value,
        "VersionId" => version_id: value,
        "VersionStages" => version_stages: list("VersionStage"),
    }
}

/// Errors that the documentation of [`GetSecretValueRequest`] names.
///
/// - [`ForbiddenDKMSInstanceStateInvalid`](super::DocumentedError::ForbiddenDKMSInstanceStateInvalid)
/// - [`ForbiddenDKMSInstanceNotFound`](super::DocumentedError::ForbiddenDKMSInstanceNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
pub type GetSecretValueError = super::DocumentedError;
