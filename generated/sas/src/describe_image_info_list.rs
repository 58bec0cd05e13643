// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageInfoList`, from `sas/DescribeImageInfoList.md`.

use alicloud_runtime::codegen::*;

/// Lists images found by the given filters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageInfoListRequest::new()
///     .uuids("...");
/// let reply = client.describe_image_info_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageInfoListRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl DescribeImageInfoListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    DescribeImageInfoListRequest {
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeImageInfoListRequest {
    type Response = DescribeImageInfoListResponse;
    type Error = DescribeImageInfoListError;
    const INFO: OperationInfo = super::operation("DescribeImageInfoList")
        .required(&["Uuids"])
        .read_only();
    const ERRORS: &'static [DescribeImageInfoListError] = &[
        DescribeImageInfoListError::NoPermission,
        DescribeImageInfoListError::ServerError,
    ];
}

/// Response to [`DescribeImageInfoListRequest`].
#[non_exhaustive]
pub struct DescribeImageInfoListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC3B0DAE-CC0E-59E9-9383-6F060F22****`.
    pub request_id: Option<String>,
    /// What is known about each image, one entry each.
    pub image_infos: Vec<ImageInfos>,
}

response! {
    DescribeImageInfoListResponse {
        "RequestId" => request_id: value,
        "ImageInfos" => image_infos: list(""),
    }
}

/// What is known about each image, one entry each.
#[non_exhaustive]
pub struct ImageInfos {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// The endpoints that are concerned. Example: `cn-hangzhou-x7`.
    pub endpoints: Option<String>,
    /// State that the risk is in. Example: `YES`.
    pub risk_status: Option<String>,
    /// State that the vul is in. Example: `YES`.
    pub vul_status: Option<String>,
    /// When the image was built, in milliseconds since 1970. Example: `1636962328000`.
    pub image_create: Option<i64>,
    /// State that the alert is in. Example: `YES`.
    pub alarm_status: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f****`.
    pub digest: Option<String>,
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// When the image was last changed, in milliseconds since 1970. Example: `1636974116000`.
    pub image_update: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `v1`.
    pub tag: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz95abw6pa7y79ve****`.
    pub instance_id: Option<String>,
    /// Which kind of repo it is or is to be. Example: `PUBLIC`.
    pub repo_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `ff9ca084-7faa-4ab2-8728-69024755****`.
    pub uuid: Option<String>,
    /// How large the image is or is to be. Example: `157408623`.
    pub image_size: Option<i64>,
    /// ID of the repo that the item belongs to or stands for. Example: `crr-5qk9v2rdt0s****`.
    pub repo_id: Option<String>,
    /// Whether a tag of the repository always stands for the same image. Example: `0`.
    pub tag_immutable: Option<i32>,
    /// How many there are of this: vul. Example: `1`.
    pub vul_count: Option<i32>,
    /// How many there are of this: alert. Example: `10`.
    pub alarm_count: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a15****`.
    pub image_id: Option<String>,
    /// Name that the repo goes by. Example: `opa-test`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `libssh2`.
    pub repo_namespace: Option<String>,
}

response! {
    ImageInfos {
        "Status" => status: value,
        "Endpoints" => endpoints: value,
        "RiskStatus" => risk_status: value,
        "VulStatus" => vul_status: value,
        "ImageCreate" => image_create: value,
        "AlarmStatus" => alarm_status: value,
        "Digest" => digest: value,
        "RegistryType" => registry_type: value,
        "ImageUpdate" => image_update: value,
        "Tag" => tag: value,
        "InstanceId" => instance_id: value,
        "RepoType" => repo_type: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "ImageSize" => image_size: value,
        "RepoId" => repo_id: value,
        "TagImmutable" => tag_immutable: value,
        "VulCount" => vul_count: value,
        "AlarmCount" => alarm_count: value,
        "ImageId" => image_id: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
    }
}

/// Errors that the documentation of [`DescribeImageInfoListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageInfoListError = super::DocumentedError;
