// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommands`, from `ecs/DescribeCommands.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommandType, ContentEncoding, NetworkInterfaceTag, Tag};

/// Lists Cloud Assistant commands: your own, or the public ones that the service offers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeCommandsRequest::new()
///     .region_id("cn-hangzhou")
///     .command_id("c-hz01272yr52****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_commands(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommandsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only public commands of this publisher. Left out, the account's own commands are listed.
    /// Example: `AlibabaCloud`.
    pub provider: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz01272yr52****`.
    pub command_id: Option<String>,
    /// Keeps only commands of exactly this name. Example: `testName`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Keeps only commands in this script language. Example: `RunShellScript`.
    pub type_: Option<Open<CommandType>>,
    /// How the command text comes back: as it was entered or in Base64.
    /// Default: `Base64`. Example: `PlainText`.
    pub content_encoding: Option<Open<ContentEncoding>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether this is the newest version of the public command. Set for public commands only.
    pub latest: Option<bool>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeCommandsRequest {
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
    /// Sets `Provider`.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<CommandType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<Open<ContentEncoding>>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Latest`.
    #[inline]
    pub fn latest(mut self, value: bool) -> Self {
        self.latest = Some(value);
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
    DescribeCommandsRequest {
        "RegionId" => region_id: query,
        "Provider" => provider: query,
        "CommandId" => command_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Type" => type_: query,
        "ContentEncoding" => content_encoding: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Latest" => latest: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCommandsRequest {
    type Response = DescribeCommandsResponse;
    type Error = DescribeCommandsError;
    const INFO: OperationInfo = super::operation("DescribeCommands")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCommandsError] = &[
        DescribeCommandsError::RegionIdApiNotSupported,
        DescribeCommandsError::InternalErrorDispatch,
        DescribeCommandsError::InvalidParamPageNumber,
        DescribeCommandsError::InvalidParamPageSize,
        DescribeCommandsError::NumberExceedTags,
        DescribeCommandsError::DuplicateTagKey,
        DescribeCommandsError::InvalidTagKeyMalformed,
        DescribeCommandsError::InvalidTagValueMalformed,
        DescribeCommandsError::MissingParameterTagKey,
        DescribeCommandsError::InvalidParameterNextToken,
        DescribeCommandsError::InvalidParameterMaxResults,
        DescribeCommandsError::OperationForbidden,
        DescribeCommandsError::InvalidRegionIdNotFound,
        DescribeCommandsError::ServiceUnavailable,
        DescribeCommandsError::InternalError,
    ];
}

impl Paginated for DescribeCommandsRequest {
    type Item = Command;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.commands)
    }
}

/// Response to [`DescribeCommandsRequest`].
#[non_exhaustive]
pub struct DescribeCommandsResponse {
    /// Commands that match the query.
    pub commands: Vec<Command>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    DescribeCommandsResponse {
        "Commands" => commands: list("Command"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Commands that match the query.
#[non_exhaustive]
pub struct Command {
    /// Topic that the public command is filed under. Example: `text`.
    pub category: Option<String>,
    /// Script text of the command, encoded as `ContentEncoding` asked for. Example: `Y2QgL3Jvb3Q=`.
    pub command_content: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz01272yr52****`.
    pub command_id: Option<String>,
    /// When the command was created. Example: `2020-11-17T06:52Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Whether the command text contains custom parameters that are filled in at each run.
    /// Example: `true`.
    pub enable_parameter: Option<bool>,
    /// How many executions were started from the command. Example: `2`.
    pub invoke_times: Option<i32>,
    /// Whether this is the newest version of the public command. Set for public commands only.
    /// Example: `true`.
    pub latest: Option<bool>,
    /// Display name of the resource. Example: `testName`.
    pub name: Option<String>,
    /// Names of the custom parameters found in the command text; empty when they are not in use.
    /// Example: `['parameter1','parameter2']`.
    pub parameter_names: Vec<String>,
    /// Who publishes the public command. Example: `AlibabaCloud.ECS.GuestOS`.
    pub provider: Option<String>,
    /// Time limit of a run; a command still running then is killed. Example: `3600`.
    pub timeout: Option<i64>,
    /// Script language of the command, which also decides the operating system it is for.
    /// Example: `RunShellScript`.
    pub type_: Option<String>,
    /// Version of the public command; the same name can occur in several versions. Example: `1`.
    pub version: Option<i32>,
    /// Directory on the instance in which the command runs. Example: `/home/`.
    pub working_dir: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-123******`.
    pub resource_group_id: Option<String>,
    /// The parameter definitions that were found or are concerned, one entry each.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    Command {
        "Category" => category: value,
        "CommandContent" => command_content: value,
        "CommandId" => command_id: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EnableParameter" => enable_parameter: value,
        "InvokeTimes" => invoke_times: value,
        "Latest" => latest: value,
        "Name" => name: value,
        "ParameterNames" => parameter_names: list("ParameterName"),
        "Provider" => provider: value,
        "Timeout" => timeout: value,
        "Type" => type_: value,
        "Version" => version: value,
        "WorkingDir" => working_dir: value,
        "ResourceGroupId" => resource_group_id: value,
        "ParameterDefinitions" => parameter_definitions: list("ParameterDefinition"),
        "Tags" => tags: list("Tag"),
    }
}

/// The parameter definitions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Whether a value for this custom parameter has to be given when the command runs.
    /// Example: `true`.
    pub required: Option<bool>,
    /// What the parameter of the command is for. Example: `text`.
    pub description: Option<String>,
    /// Maintenance action that applies unless another one is set.
    pub default_value: Option<String>,
    /// Name of one adjustable setting. Example: `DownloadUrl`.
    pub parameter_name: Option<String>,
    /// The possible values that were found or are concerned, one entry each.
    pub possible_values: Vec<String>,
}

response! {
    ParameterDefinition {
        "Required" => required: value,
        "Description" => description: value,
        "DefaultValue" => default_value: value,
        "ParameterName" => parameter_name: value,
        "PossibleValues" => possible_values: list("PossibleValue"),
    }
}

/// Errors that the documentation of [`DescribeCommandsRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber), here with HTTP status 403
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize), here with HTTP status 403
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCommandsError = super::DocumentedError;
