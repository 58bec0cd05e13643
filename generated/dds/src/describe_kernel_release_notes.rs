// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKernelReleaseNotes`, from `dds/DescribeKernelReleaseNotes.md`.

use alicloud_runtime::codegen::*;

/// Returns what the minor releases of MongoDB change.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeKernelReleaseNotesRequest::new();
/// let reply = client.describe_kernel_release_notes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesRequest {
    /// Minor release from which on newer releases are listed. Example: `mongodb_20180522_0.4.8`.
    pub kernel_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeKernelReleaseNotesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KernelVersion`.
    pub fn kernel_version(mut self, value: impl Into<String>) -> Self {
        self.kernel_version = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeKernelReleaseNotesRequest {
        "KernelVersion" => kernel_version: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeKernelReleaseNotesRequest {
    type Response = DescribeKernelReleaseNotesResponse;
    type Error = DescribeKernelReleaseNotesError;
    const INFO: OperationInfo = super::operation("DescribeKernelReleaseNotes")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeKernelReleaseNotesError] = &[
        DescribeKernelReleaseNotesError::InvalidKernelReleaseNotes,
    ];
}

/// Response to [`DescribeKernelReleaseNotesRequest`].
#[non_exhaustive]
pub struct DescribeKernelReleaseNotesResponse {
    /// What each minor release changes, one entry each.
    pub release_notes: Vec<ReleaseNote>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F01D4DDA-CB72-4083-B399-AF4642294FE6`.
    pub request_id: Option<String>,
}

response! {
    DescribeKernelReleaseNotesResponse {
        "ReleaseNotes" => release_notes: list("ReleaseNote"),
        "RequestId" => request_id: value,
    }
}

/// What each minor release changes, one entry each.
#[non_exhaustive]
pub struct ReleaseNote {
    /// Minor release that the note is about. Example: `mongodb_20180619_0.4.9`.
    pub kernel_version: Option<String>,
    /// What the release changes. Example: `text`.
    pub release_note: Option<String>,
}

response! {
    ReleaseNote {
        "KernelVersion" => kernel_version: value,
        "ReleaseNote" => release_note: value,
    }
}

/// Errors that the documentation of [`DescribeKernelReleaseNotesRequest`] names.
///
/// - [`InvalidKernelReleaseNotes`](super::DocumentedError::InvalidKernelReleaseNotes)
pub type DescribeKernelReleaseNotesError = super::DocumentedError;
