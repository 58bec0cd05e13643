// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationAccessPoint`, from `kms/DescribeApplicationAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Shows one application access point (AAP) with authentication method and permission policies.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeApplicationAccessPointRequest::new()
///     .name("...");
/// let reply = client.describe_application_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationAccessPointRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DescribeApplicationAccessPointRequest {
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
}

request! {
    DescribeApplicationAccessPointRequest {
        "Name" => name: query,
    }
}

impl Operation for DescribeApplicationAccessPointRequest {
    type Response = DescribeApplicationAccessPointResponse;
    type Error = DescribeApplicationAccessPointError;
    const INFO: OperationInfo = super::operation("DescribeApplicationAccessPoint")
        .required(&["Name"])
        .read_only();
    const ERRORS: &'static [DescribeApplicationAccessPointError] = &[
        DescribeApplicationAccessPointError::InvalidParameter,
        DescribeApplicationAccessPointError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeApplicationAccessPointRequest`].
#[non_exhaustive]
pub struct DescribeApplicationAccessPointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `bcfefe15-46f0-44a3-bd96-3d422474b71a`.
    pub request_id: Option<String>,
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:119285303511****:applicationaccesspoint/aap_test`.
    pub arn: Option<String>,
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `aap_test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `aap description`.
    pub description: Option<String>,
    /// How applications prove who they are. Example: `ClientKey`.
    pub authentication_method: Option<String>,
    /// Permission policies that apply, by their names.
    /// Example: `["kst-hzz62ee817bvyyr5x****.efkd","kst-hzz62ee817bvyyr5x****.eyyp"]`.
    pub policies: Option<String>,
}

response! {
    DescribeApplicationAccessPointResponse {
        "RequestId" => request_id: value,
        "Arn" => arn: value,
        "Name" => name: value,
        "Description" => description: value,
        "AuthenticationMethod" => authentication_method: value,
        "Policies" => policies: value,
    }
}

/// Errors that the documentation of [`DescribeApplicationAccessPointRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeApplicationAccessPointError = super::DocumentedError;
