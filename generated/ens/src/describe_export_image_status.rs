// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExportImageStatus`, from `ens/DescribeExportImageStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the export state of one image, such as still exporting.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeExportImageStatusRequest::new()
///     .image_id("...");
/// let reply = client.describe_export_image_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExportImageStatusRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl DescribeExportImageStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    DescribeExportImageStatusRequest {
        "ImageId" => image_id: query,
    }
}

impl Operation for DescribeExportImageStatusRequest {
    type Response = DescribeExportImageStatusResponse;
    type Error = DescribeExportImageStatusError;
    const INFO: OperationInfo = super::operation("DescribeExportImageStatus")
        .required(&["ImageId"])
        .read_only();
    const ERRORS: &'static [DescribeExportImageStatusError] = &[
        DescribeExportImageStatusError::MissingParameter,
        DescribeExportImageStatusError::NoPermission,
        DescribeExportImageStatusError::InvalidParameterAny,
        DescribeExportImageStatusError::InvalidParameter,
        DescribeExportImageStatusError::InvalidSecurityGroupIdNotFound,
        DescribeExportImageStatusError::SecurityGroupRuleConflictDuplicated,
        DescribeExportImageStatusError::AuthorizationLimitExceed,
        DescribeExportImageStatusError::EnsInterfaceError,
        DescribeExportImageStatusError::CallInterface,
    ];
}

/// Response to [`DescribeExportImageStatusRequest`].
#[non_exhaustive]
pub struct DescribeExportImageStatusResponse {
    /// State that the image export is in. Example: `Exporting`.
    pub image_export_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14BBB3A0-3DBE-54F5-AEC8-01D3F6B1EBE2`.
    pub request_id: Option<String>,
}

response! {
    DescribeExportImageStatusResponse {
        "ImageExportStatus" => image_export_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeExportImageStatusRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeExportImageStatusError = super::DocumentedError;
