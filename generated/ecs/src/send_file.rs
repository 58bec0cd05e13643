// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendFile`, from `ecs/SendFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContentType, Tag};

/// Writes a file to running instances through the Cloud Assistant client.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::SendFileRequest::new()
///     .region_id("cn-hangzhou")
///     .name("file.txt")
///     .instance_id(["i-bp185dy2o3o6n****"])
///     .target_dir("/home")
///     .content("text");
/// let reply = client.send_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the file receives on the instances.
    /// Length: at most 255. Example: `file.txt`.
    pub name: Option<String>,
    /// **Required.** Instances to send the file to.
    /// Items: at most 100. Example: `i-bp185dy2o3o6n****`.
    pub instance_id: Vec<String>,
    /// **Required.** Directory on the instances to write the file to; picked by the system when left
    /// out. Example: `/home`.
    pub target_dir: Option<String>,
    /// **Required.** What to write into the file, plain or in Base64 as `ContentType` says.
    /// Example: `text`.
    pub content: Option<String>,
    /// Note stored with the transfer. Length: at most 512. Example: `text`.
    pub description: Option<String>,
    /// How `Content` is encoded: plain text or Base64. Default: `PlainText`. Example: `PlainText`.
    pub content_type: Option<Open<ContentType>>,
    /// Time limit for the transfer to an instance. Unit: `seconds`. Default: `60`. Example: `60`.
    pub timeout: Option<i64>,
    /// User that owns the file. Linux only. Default: `root`. Example: `root`.
    pub file_owner: Option<String>,
    /// User group that owns the file. Linux only. Default: `root`. Example: `root`.
    pub file_group: Option<String>,
    /// Permissions of the file, written as for `chmod`. Linux only. Default: `0644`. Example: `0644`.
    pub file_mode: Option<String>,
    /// Whether a file of the same name in the target directory is replaced.
    /// Default: `false`. Example: `true`.
    pub overwrite: Option<bool>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl SendFileRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetDir`, which is required.
    pub fn target_dir(mut self, value: impl Into<String>) -> Self {
        self.target_dir = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<Open<ContentType>>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `FileOwner`.
    pub fn file_owner(mut self, value: impl Into<String>) -> Self {
        self.file_owner = Some(value.into());
        self
    }
    /// Sets `FileGroup`.
    pub fn file_group(mut self, value: impl Into<String>) -> Self {
        self.file_group = Some(value.into());
        self
    }
    /// Sets `FileMode`.
    pub fn file_mode(mut self, value: impl Into<String>) -> Self {
        self.file_mode = Some(value.into());
        self
    }
    /// Sets `Overwrite`.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SendFileRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "InstanceId" => instance_id: query,
        "TargetDir" => target_dir: query,
        "Content" => content: query,
        "Description" => description: query,
        "ContentType" => content_type: query,
        "Timeout" => timeout: query,
        "FileOwner" => file_owner: query,
        "FileGroup" => file_group: query,
        "FileMode" => file_mode: query,
        "Overwrite" => overwrite: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for SendFileRequest {
    type Response = SendFileResponse;
    type Error = SendFileError;
    const INFO: OperationInfo = super::operation("SendFile")
        .required(&["RegionId", "Name", "InstanceId", "TargetDir", "Content"])
        .region("RegionId");
    const ERRORS: &'static [SendFileError] = &[
        SendFileError::InternalErrorDispatch,
        SendFileError::FileSizeExceedLimit,
        SendFileError::FileNameExceedLimit,
        SendFileError::FileDescExceedLimit,
        SendFileError::FileTargetDirInvalid,
        SendFileError::InstanceIdsExceedLimit,
        SendFileError::FileModeInvalid,
        SendFileError::FileContentDecodeError,
        SendFileError::FileContentTypeInvalid,
        SendFileError::RegionIdApiNotSupported,
        SendFileError::MissingParamInstanceId,
        SendFileError::NumberExceedTags,
        SendFileError::MissingParameterTagKey,
        SendFileError::DuplicateTagKey,
        SendFileError::InvalidTagKeyMalformed,
        SendFileError::InvalidTagValueMalformed,
        SendFileError::InvalidParameterFileOwner,
        SendFileError::InvalidParameterFileGroup,
        SendFileError::OperationForbidden,
        SendFileError::InvalidRegionIdNotFound,
        SendFileError::InvalidInstanceNotFound,
        SendFileError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`SendFileRequest`].
#[non_exhaustive]
pub struct SendFileResponse {
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `f-7d2a745b412b46****`.
    pub invoke_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    SendFileResponse {
        "InvokeId" => invoke_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SendFileRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`FileSizeExceedLimit`](super::DocumentedError::FileSizeExceedLimit)
/// - [`FileNameExceedLimit`](super::DocumentedError::FileNameExceedLimit)
/// - [`FileDescExceedLimit`](super::DocumentedError::FileDescExceedLimit)
/// - [`FileTargetDirInvalid`](super::DocumentedError::FileTargetDirInvalid)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`FileModeInvalid`](super::DocumentedError::FileModeInvalid)
/// - [`FileContentDecodeError`](super::DocumentedError::FileContentDecodeError)
/// - [`FileContentTypeInvalid`](super::DocumentedError::FileContentTypeInvalid)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterFileOwner`](super::DocumentedError::InvalidParameterFileOwner)
/// - [`InvalidParameterFileGroup`](super::DocumentedError::InvalidParameterFileGroup)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type SendFileError = super::DocumentedError;
