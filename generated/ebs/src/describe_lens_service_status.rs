// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLensServiceStatus`, from `ebs/DescribeLensServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether CloudLens for EBS is activated.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeLensServiceStatusRequest::new();
/// let reply = client.describe_lens_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLensServiceStatusRequest {}

impl DescribeLensServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeLensServiceStatusRequest {}
}

impl Operation for DescribeLensServiceStatusRequest {
    type Response = DescribeLensServiceStatusResponse;
    type Error = DescribeLensServiceStatusError;
    const INFO: OperationInfo = super::operation("DescribeLensServiceStatus")
        .read_only();
    const ERRORS: &'static [DescribeLensServiceStatusError] = &[
        DescribeLensServiceStatusError::InvalidParameter,
        DescribeLensServiceStatusError::Forbidden,
        DescribeLensServiceStatusError::ForbiddenAction,
        DescribeLensServiceStatusError::NoSuchResource,
        DescribeLensServiceStatusError::InternalError,
        DescribeLensServiceStatusError::RequestTimeout,
    ];
}

/// Response to [`DescribeLensServiceStatusRequest`].
#[non_exhaustive]
pub struct DescribeLensServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
}

response! {
    DescribeLensServiceStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeLensServiceStatusRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeLensServiceStatusError = super::DocumentedError;
