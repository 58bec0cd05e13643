// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplicationAccessPoint`, from `kms/CreateApplicationAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Creates an application access point, which says how an application proves itself and what it may
/// do.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateApplicationAccessPointRequest::new()
///     .name("...")
///     .policies("...");
/// let reply = client.create_application_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationAccessPointRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How applications prove who they are.
    pub authentication_method: Option<String>,
    /// **Required.** Permission policies that apply, by their names.
    pub policies: Option<String>,
}

impl CreateApplicationAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AuthenticationMethod`.
    pub fn authentication_method(mut self, value: impl Into<String>) -> Self {
        self.authentication_method = Some(value.into());
        self
    }
    /// Sets `Policies`, which is required.
    pub fn policies(mut self, value: impl Into<String>) -> Self {
        self.policies = Some(value.into());
        self
    }
}

request! {
    CreateApplicationAccessPointRequest {
        "Name" => name: query,
        "Description" => description: query,
        "AuthenticationMethod" => authentication_method: query,
        "Policies" => policies: query,
    }
}

impl Operation for CreateApplicationAccessPointRequest {
    type Response = CreateApplicationAccessPointResponse;
    type Error = CreateApplicationAccessPointError;
    const INFO: OperationInfo = super::operation("CreateApplicationAccessPoint")
        .required(&["Name", "Policies"]);
    const ERRORS: &'static [CreateApplicationAccessPointError] = &[
        CreateApplicationAccessPointError::RejectedResourceExist,
    ];
}

/// Response to [`CreateApplicationAccessPointRequest`].
#[non_exhaustive]
pub struct CreateApplicationAccessPointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `bcfefe15-46f0-44a3-bd96-3d422474b71a`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `aap description`.
    pub description: Option<String>,
    /// Permission policies that apply, by their names.
    /// Example: `["kst-hzz62ee817bvyyr5x****.efkd","kst-hzz62ee817bvyyr5x****.eyyp"]`.
    pub policies: Option<String>,
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `aap_test`.
    pub name: Option<String>,
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:119285303511****:applicationaccesspoint/aap_test`.
    pub arn: Option<String>,
    /// How applications prove who they are. Example: `ClientKey`.
    pub authentication_method: Option<String>,
}

response! {
    CreateApplicationAccessPointResponse {
        "RequestId" => request_id: value,
        "Description" => description: value,
        "Policies" => policies: value,
        "Name" => name: value,
        "Arn" => arn: value,
        "AuthenticationMethod" => authentication_method: value,
    }
}

/// Errors that the documentation of [`CreateApplicationAccessPointRequest`] names.
///
/// - [`RejectedResourceExist`](super::DocumentedError::RejectedResourceExist)
pub type CreateApplicationAccessPointError = super::DocumentedError;
