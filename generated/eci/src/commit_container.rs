// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CommitContainer`, from `eci/CommitContainer.md`.

use alicloud_runtime::codegen::*;

/// Starts saving a container as an image in the background, which is pushed to a registry.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CommitContainerRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-bp1do4xz75fa5sd****")
///     .container_name("container-1");
/// let reply = client.commit_container(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CommitContainerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-bp1do4xz75fa5sd****`.
    pub container_group_id: Option<String>,
    /// **Required.** Name that the container goes by. Example: `container-1`.
    pub container_name: Option<String>,
    /// Image that the container runs.
    pub image: Option<Image>,
    /// What is known about the acr registry.
    pub acr_registry_info: Option<AcrRegistryInfo>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    pub arn: Option<Arn>,
}

impl CommitContainerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `ContainerName`, which is required.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<Image>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `AcrRegistryInfo`.
    pub fn acr_registry_info(mut self, value: impl Into<AcrRegistryInfo>) -> Self {
        self.acr_registry_info = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<Arn>) -> Self {
        self.arn = Some(value.into());
        self
    }
}

request! {
    CommitContainerRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "ContainerName" => container_name: query,
        "Image" => image: query,
        "AcrRegistryInfo" => acr_registry_info: query,
        "Arn" => arn: query,
    }
}

impl Operation for CommitContainerRequest {
    type Response = CommitContainerResponse;
    type Error = CommitContainerError;
    const INFO: OperationInfo = super::operation("CommitContainer")
        .required(&["RegionId", "ContainerGroupId", "ContainerName"])
        .region("RegionId");
    const ERRORS: &'static [CommitContainerError] = &[
        CommitContainerError::InvalidParameter,
        CommitContainerError::InvalidVolumeType,
        CommitContainerError::IncorrectStatusDetail,
        CommitContainerError::InvalidAction,
    ];
}

/// Response to [`CommitContainerRequest`].
#[non_exhaustive]
pub struct CommitContainerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB8D2B22-D636-4182-****-1FC9DBDAD66F`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-bp18cwvrb3v9tjk0tekz`.
    pub task_id: Option<String>,
}

response! {
    CommitContainerResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Image that the container runs.
#[non_exhaustive]
pub struct Image {
    /// **Required.** Repository that the image is stored in.
    /// Example: `registry-vpc.cn-beijing.aliyuncs.com/test/test-****`.
    pub repository: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Example: `0.0.6`.
    pub tag: Option<String>,
    /// Note on the change. Example: `test commit`.
    pub message: Option<String>,
    /// Author of the image. Example: `alice`.
    pub author: Option<String>,
}

impl Image {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Repository`, which is required.
    pub fn repository(mut self, value: impl Into<String>) -> Self {
        self.repository = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Message`.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `Author`.
    pub fn author(mut self, value: impl Into<String>) -> Self {
        self.author = Some(value.into());
        self
    }
}

request! {
    Image {
        "Repository" => repository: field,
        "Tag" => tag: field,
        "Message" => message: field,
        "Author" => author: field,
    }
}

/// What is known about the acr registry.
#[non_exhaustive]
pub struct AcrRegistryInfo {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `cri-nwj395hgf6f3****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RAM role that the service assumes to get at the registry.
    /// Example: `acs:ram::1609982529******:role/role-test`.
    pub arn_service: Option<String>,
    /// RAM role of the registry's owner. Example: `acs:ram::1298452580******:role/role-test`.
    pub arn_user: Option<String>,
}

impl AcrRegistryInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ArnService`.
    pub fn arn_service(mut self, value: impl Into<String>) -> Self {
        self.arn_service = Some(value.into());
        self
    }
    /// Sets `ArnUser`.
    pub fn arn_user(mut self, value: impl Into<String>) -> Self {
        self.arn_user = Some(value.into());
        self
    }
}

request! {
    AcrRegistryInfo {
        "InstanceId" => instance_id: field,
        "RegionId" => region_id: field,
        "ArnService" => arn_service: field,
        "ArnUser" => arn_user: field,
    }
}

/// Resource name that identifies the item across services, in the `acs:` notation.
#[non_exhaustive]
pub struct Arn {
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram:xxx`.
    pub role_arn: Option<String>,
    /// Which kind of role it is or is to be. Example: `service`.
    pub role_type: Option<String>,
}

impl Arn {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }
}

request! {
    Arn {
        "RoleArn" => role_arn: field,
        "RoleType" => role_type: field,
    }
}

/// Errors that the documentation of [`CommitContainerRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidVolumeType`](super::DocumentedError::InvalidVolumeType)
/// - [`IncorrectStatusDetail`](super::DocumentedError::IncorrectStatusDetail)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
pub type CommitContainerError = super::DocumentedError;
