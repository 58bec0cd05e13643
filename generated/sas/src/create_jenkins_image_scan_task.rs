// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateJenkinsImageScanTask`, from `sas/CreateJenkinsImageScanTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a security scan of an image that a Jenkins pipeline has built.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateJenkinsImageScanTaskRequest::new();
/// let reply = client.create_jenkins_image_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateJenkinsImageScanTaskRequest {
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub digest: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// How large the image is or is to be.
    pub image_size: Option<i64>,
    /// When the image was built.
    pub image_create: Option<i64>,
    /// When the image was last changed.
    pub image_update: Option<i64>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Environment of the Jenkins build, as JSON.
    pub jenkins_env: Option<String>,
}

impl CreateJenkinsImageScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageSize`.
    #[inline]
    pub fn image_size(mut self, value: i64) -> Self {
        self.image_size = Some(value);
        self
    }
    /// Sets `ImageCreate`.
    #[inline]
    pub fn image_create(mut self, value: i64) -> Self {
        self.image_create = Some(value);
        self
    }
    /// Sets `ImageUpdate`.
    #[inline]
    pub fn image_update(mut self, value: i64) -> Self {
        self.image_update = Some(value);
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `JenkinsEnv`.
    pub fn jenkins_env(mut self, value: impl Into<String>) -> Self {
        self.jenkins_env = Some(value.into());
        self
    }
}

request! {
    CreateJenkinsImageScanTaskRequest {
        "Token" => token: form,
        "Namespace" => namespace: form,
        "RepoName" => repo_name: form,
        "Tag" => tag: form,
        "Digest" => digest: form,
        "ImageId" => image_id: form,
        "ImageSize" => image_size: form,
        "ImageCreate" => image_create: form,
        "ImageUpdate" => image_update: form,
        "Uuid" => uuid: form,
        "SourceIp" => source_ip: query,
        "JenkinsEnv" => jenkins_env: query,
    }
}

impl Operation for CreateJenkinsImageScanTaskRequest {
    type Response = CreateJenkinsImageScanTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateJenkinsImageScanTask");
}

/// Response to [`CreateJenkinsImageScanTaskRequest`], which the documentation does not describe.
pub type CreateJenkinsImageScanTaskResponse = alicloud_runtime::UndocumentedResponse;
