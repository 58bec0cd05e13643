// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoTag`, from `cr/GetRepoTag.md`.

use alicloud_runtime::codegen::*;

/// Shows one image tag with its digest, size and dates.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoTagRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****")
///     .tag("1.0");
/// let reply = client.get_repo_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoTagRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1.0`.
    pub tag: Option<String>,
}

impl GetRepoTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

request! {
    GetRepoTagRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for GetRepoTagRequest {
    type Response = GetRepoTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRepoTag")
        .method("GET")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetRepoTagRequest`].
#[non_exhaustive]
pub struct GetRepoTagResponse {
    /// Whether the image is in order or is being deleted. Example: `NORMAL`.
    pub status: Option<String>,
    /// When the image was first pushed under this tag. Example: `1572839125000`.
    pub image_create: Option<i64>,
    /// Amount of data in the image. Example: `27107966`.
    pub image_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `031572FA-7D8F-4C05-B790-1071E0E05DE6`.
    pub request_id: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `67bfbcc12b67936ec7f867927817cbb071832b873dbcaed312a1930ba5f1****`.
    pub digest: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// When the image under this tag was last pushed. Example: `1572875608000`.
    pub image_update: Option<i64>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `1.0`.
    pub tag: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of the image's configuration, by which container runtimes know it.
    /// Example: `45023655bf39c382e26a8607d057c27871dee163c1ecf48cc1ebf2a1****`.
    pub image_id: Option<String>,
}

response! {
    GetRepoTagResponse {
        "Status" => status: value,
        "ImageCreate" => image_create: value,
        "ImageSize" => image_size: value,
        "RequestId" => request_id: value,
        "Digest" => digest: value,
        "Code" => code: value,
        "ImageUpdate" => image_update: value,
        "Tag" => tag: value,
        "IsSuccess" => is_success: value,
        "ImageId" => image_id: value,
    }
}
