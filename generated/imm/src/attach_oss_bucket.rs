// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachOSSBucket`, from `imm/AttachOSSBucket.md`.

use alicloud_runtime::codegen::*;

/// Binds an OSS bucket to a project, so that OSS requests with x-oss-process can use IMM.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::AttachOSSBucketRequest::new()
///     .project_name("...")
///     .oss_bucket("...");
/// let reply = client.attach_oss_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachOSSBucketRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl AttachOSSBucketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `OSSBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    AttachOSSBucketRequest {
        "ProjectName" => project_name: query,
        "OSSBucket" => oss_bucket: query,
        "Description" => description: query,
    }
}

impl Operation for AttachOSSBucketRequest {
    type Response = AttachOSSBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachOSSBucket")
        .required(&["ProjectName", "OSSBucket"]);
}

/// Response to [`AttachOSSBucketRequest`].
pub type AttachOSSBucketResponse = alicloud_runtime::EmptyResponse;
