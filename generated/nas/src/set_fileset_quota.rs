// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetFilesetQuota`, from `nas/SetFilesetQuota.md`.

use alicloud_runtime::codegen::*;

/// Sets how much space and how many files a fileset may hold.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::SetFilesetQuotaRequest::new()
///     .file_system_id("...")
///     .fset_id("...");
/// let reply = client.set_fileset_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetFilesetQuotaRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the fileset, which is a directory of a CPFS file system with its own
    /// quota.
    pub fset_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How many files the directory may hold; directories and special files count too.
    pub file_count_limit: Option<i64>,
    /// How much space the files in the directory may take.
    pub size_limit: Option<i64>,
}

impl SetFilesetQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `FsetId`, which is required.
    pub fn fset_id(mut self, value: impl Into<String>) -> Self {
        self.fset_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FileCountLimit`.
    #[inline]
    pub fn file_count_limit(mut self, value: i64) -> Self {
        self.file_count_limit = Some(value);
        self
    }
    /// Sets `SizeLimit`.
    #[inline]
    pub fn size_limit(mut self, value: i64) -> Self {
        self.size_limit = Some(value);
        self
    }
}

request! {
    SetFilesetQuotaRequest {
        "FileSystemId" => file_system_id: query,
        "FsetId" => fset_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "FileCountLimit" => file_count_limit: query,
        "SizeLimit" => size_limit: query,
    }
}

impl Operation for SetFilesetQuotaRequest {
    type Response = SetFilesetQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetFilesetQuota")
        .required(&["FileSystemId", "FsetId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`SetFilesetQuotaRequest`], which the documentation does not describe.
pub type SetFilesetQuotaResponse = alicloud_runtime::UndocumentedResponse;
