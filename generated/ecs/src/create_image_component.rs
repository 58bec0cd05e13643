// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImageComponent`, from `ecs/CreateImageComponent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Stores a piece of build instructions that images are often built with. Only components for Linux
/// can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateImageComponentRequest::new()
///     .region_id("cn-hangzhou")
///     .name("testComponent")
///     .system_type("Linux")
///     .component_type("Build");
/// let reply = client.create_image_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageComponentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Display name of the component; its ID is used when left out.
    /// Length: 2 to 128. Example: `testComponent`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// Operating system that the component is for. Default: `Linux`. Example: `Linux`.
    pub system_type: Option<String>,
    /// What the component is for. Only components that build images exist.
    /// Default: `Build`. Example: `Build`.
    pub component_type: Option<String>,
    /// Build commands of the image component, one after the other. Example: `RUN yum update -y`.
    pub content: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Which version of the component is meant.
    pub component_version: Option<String>,
}

impl CreateImageComponentRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SystemType`.
    pub fn system_type(mut self, value: impl Into<String>) -> Self {
        self.system_type = Some(value.into());
        self
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ComponentVersion`.
    pub fn component_version(mut self, value: impl Into<String>) -> Self {
        self.component_version = Some(value.into());
        self
    }
}

request! {
    CreateImageComponentRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "SystemType" => system_type: query,
        "ComponentType" => component_type: query,
        "Content" => content: query,
        "ClientToken" => client_token: query,
        "ComponentVersion" => component_version: query,
    }
}

impl Operation for CreateImageComponentRequest {
    type Response = CreateImageComponentResponse;
    type Error = CreateImageComponentError;
    const INFO: OperationInfo = super::operation("CreateImageComponent")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateImageComponentError] = &[
        CreateImageComponentError::InvalidResourceGroupNotFound,
        CreateImageComponentError::InvalidCommandComponent,
        CreateImageComponentError::InvalidNameMalformed,
        CreateImageComponentError::InvalidDescriptionMalformed,
        CreateImageComponentError::InvalidSystemTypeNotSupportedValue,
        CreateImageComponentError::InvalidComponentTypeNotSupportedValue,
        CreateImageComponentError::InvalidContentLengthExceeded,
        CreateImageComponentError::InvalidImageTemplateCommandSizeExceededMaxNumber,
        CreateImageComponentError::InvalidImageTemplateCommandNotSupported,
        CreateImageComponentError::InvalidCommandContentRun,
        CreateImageComponentError::InvalidCommandContentEnv,
        CreateImageComponentError::InvalidCommandContentWorkdir,
        CreateImageComponentError::InvalidCommandContentCopy,
        CreateImageComponentError::InvalidCommandContentUser,
        CreateImageComponentError::InvalidCommandContentCmd,
        CreateImageComponentError::InvalidCommandContentEntrypoint,
        CreateImageComponentError::MissingParameterContent,
        CreateImageComponentError::EmptyCommandContentRun,
        CreateImageComponentError::EmptyCommandContentEnv,
        CreateImageComponentError::EmptyCommandContentLabel,
        CreateImageComponentError::EmptyCommandContentCopy,
        CreateImageComponentError::EmptyCommandContentEntrypoint,
        CreateImageComponentError::EmptyCommandContentCmd,
        CreateImageComponentError::NotEmptyCommandContentRestart,
        CreateImageComponentError::EmptyCommandContentWorkdir,
        CreateImageComponentError::EmptyCommandContentUser,
        CreateImageComponentError::QuotaExceedImageComponent,
        CreateImageComponentError::NotSupportedCommandFrom,
    ];
}

/// Response to [`CreateImageComponentRequest`].
#[non_exhaustive]
pub struct CreateImageComponentResponse {
    /// ID of an image component, a reusable set of build commands. Example: `ic-bp67acfmxazb4p****`.
    pub image_component_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateImageComponentResponse {
        "ImageComponentId" => image_component_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateImageComponentRequest`] names.
///
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidCommandComponent`](super::DocumentedError::InvalidCommandComponent)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidSystemTypeNotSupportedValue`](super::DocumentedError::InvalidSystemTypeNotSupportedValue)
/// - [`InvalidComponentTypeNotSupportedValue`](super::DocumentedError::InvalidComponentTypeNotSupportedValue)
/// - [`InvalidContentLengthExceeded`](super::DocumentedError::InvalidContentLengthExceeded)
/// - [`InvalidImageTemplateCommandSizeExceededMaxNumber`](super::DocumentedError::InvalidImageTemplateCommandSizeExceededMaxNumber)
/// - [`InvalidImageTemplateCommandNotSupported`](super::DocumentedError::InvalidImageTemplateCommandNotSupported)
/// - [`InvalidCommandContentRun`](super::DocumentedError::InvalidCommandContentRun)
/// - [`InvalidCommandContentEnv`](super::DocumentedError::InvalidCommandContentEnv)
/// - [`InvalidCommandContentWorkdir`](super::DocumentedError::InvalidCommandContentWorkdir)
/// - [`InvalidCommandContentCopy`](super::DocumentedError::InvalidCommandContentCopy)
/// - [`InvalidCommandContentUser`](super::DocumentedError::InvalidCommandContentUser)
/// - [`InvalidCommandContentCmd`](super::DocumentedError::InvalidCommandContentCmd)
/// - [`InvalidCommandContentEntrypoint`](super::DocumentedError::InvalidCommandContentEntrypoint)
/// - [`MissingParameterContent`](super::DocumentedError::MissingParameterContent)
/// - [`EmptyCommandContentRun`](super::DocumentedError::EmptyCommandContentRun)
/// - [`EmptyCommandContentEnv`](super::DocumentedError::EmptyCommandContentEnv)
/// - [`EmptyCommandContentLabel`](super::DocumentedError::EmptyCommandContentLabel)
/// - [`EmptyCommandContentCopy`](super::DocumentedError::EmptyCommandContentCopy)
/// - [`EmptyCommandContentEntrypoint`](super::DocumentedError::EmptyCommandContentEntrypoint)
/// - [`EmptyCommandContentCmd`](super::DocumentedError::EmptyCommandContentCmd)
/// - [`NotEmptyCommandContentRestart`](super::DocumentedError::NotEmptyCommandContentRestart)
/// - [`EmptyCommandContentWorkdir`](super::DocumentedError::EmptyCommandContentWorkdir)
/// - [`EmptyCommandContentUser`](super::DocumentedError::EmptyCommandContentUser)
/// - [`QuotaExceedImageComponent`](super::DocumentedError::QuotaExceedImageComponent)
/// - [`NotSupportedCommandFrom`](super::DocumentedError::NotSupportedCommandFrom)
pub type CreateImageComponentError = super::DocumentedError;
