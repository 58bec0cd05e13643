// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublicCreateImageScanTask`, from `sas/PublicCreateImageScanTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanTaskData};

/// Starts a scan of container images;
/// [`PublicPreCheckImageScanTask`](super::Client::public_pre_check_image_scan_task) tells
/// beforehand what it uses up.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::PublicCreateImageScanTaskRequest::new();
/// let reply = client.public_create_image_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublicCreateImageScanTaskRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Kinds of registry to work on or to narrow the list down to.
    pub registry_types: Option<String>,
    /// IDs of the regions to work on or to narrow the list down to.
    pub region_ids: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// The repo namespaces that are concerned.
    pub repo_namespaces: Option<String>,
    /// IDs of the repos to work on or to narrow the list down to.
    pub repo_ids: Option<String>,
    /// Names of the repos to work on or to narrow the list down to.
    pub repo_names: Option<String>,
    /// The digests that are concerned.
    pub digests: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
}

impl PublicCreateImageScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `RegistryTypes`.
    pub fn registry_types(mut self, value: impl Into<String>) -> Self {
        self.registry_types = Some(value.into());
        self
    }
    /// Sets `RegionIds`.
    pub fn region_ids(mut self, value: impl Into<String>) -> Self {
        self.region_ids = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `RepoNamespaces`.
    pub fn repo_namespaces(mut self, value: impl Into<String>) -> Self {
        self.repo_namespaces = Some(value.into());
        self
    }
    /// Sets `RepoIds`.
    pub fn repo_ids(mut self, value: impl Into<String>) -> Self {
        self.repo_ids = Some(value.into());
        self
    }
    /// Sets `RepoNames`.
    pub fn repo_names(mut self, value: impl Into<String>) -> Self {
        self.repo_names = Some(value.into());
        self
    }
    /// Sets `Digests`.
    pub fn digests(mut self, value: impl Into<String>) -> Self {
        self.digests = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    PublicCreateImageScanTaskRequest {
        "SourceIp" => source_ip: query,
        "RegistryTypes" => registry_types: query,
        "RegionIds" => region_ids: query,
        "InstanceIds" => instance_ids: query,
        "RepoNamespaces" => repo_namespaces: query,
        "RepoIds" => repo_ids: query,
        "RepoNames" => repo_names: query,
        "Digests" => digests: query,
        "Tags" => tags: query,
    }
}

impl Operation for PublicCreateImageScanTaskRequest {
    type Response = PublicCreateImageScanTaskResponse;
    type Error = PublicCreateImageScanTaskError;
    const INFO: OperationInfo = super::operation("PublicCreateImageScanTask");
    const ERRORS: &'static [PublicCreateImageScanTaskError] = &[
        PublicCreateImageScanTaskError::BeyondQuata,
        PublicCreateImageScanTaskError::NoPermission,
        PublicCreateImageScanTaskError::ServerError,
    ];
}

/// Response to [`PublicCreateImageScanTaskRequest`].
#[non_exhaustive]
pub struct PublicCreateImageScanTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9353221-40F4-5F98-B73C-2803DC804033`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ScanTaskData>,
}

response! {
    PublicCreateImageScanTaskResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`PublicCreateImageScanTaskRequest`] names.
///
/// - [`BeyondQuata`](super::DocumentedError::BeyondQuata)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type PublicCreateImageScanTaskError = super::DocumentedError;
