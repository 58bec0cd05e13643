// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommands`, from `swas-open/DescribeCommands.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Command Assistant commands, both self-made ones and those of Alibaba Cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeCommandsRequest::new()
///     .provider("...");
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
    /// ID of the command that the call is about.
    pub command_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Company or party that provides it.
    pub provider: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
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
    /// Sets `Provider`, which is required.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
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
}

request! {
    DescribeCommandsRequest {
        "RegionId" => region_id: query,
        "CommandId" => command_id: query,
        "Name" => name: query,
        "Provider" => provider: query,
        "Type" => type_: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCommandsRequest {
    type Response = DescribeCommandsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCommands")
        .required(&["RegionId", "Provider"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCommandsRequest {
    type Item = Command;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.commands)
    }
}

/// Response to [`DescribeCommandsRequest`].
#[non_exhaustive]
pub struct DescribeCommandsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The commands that were found or are concerned, one entry each.
    pub commands: Vec<Command>,
}

response! {
    DescribeCommandsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Commands" => commands: list(""),
    }
}

/// The commands that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Command {
    /// ID of the command that the item belongs to or stands for. Example: `c-gov1k1tqwi9****`.
    pub command_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the item was created. Example: `2023-01-05T06:38:53Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `testName`.
    pub name: Option<String>,
    /// Company or party that provides it. Example: `User`.
    pub provider: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RunShellScript`.
    pub type_: Option<String>,
    /// How long to wait before giving up. Example: `60`.
    pub timeout: Option<i64>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// Directory that the command runs in. Example: `/home`.
    pub working_dir: Option<String>,
    /// What the command contains. Example: `cat /etc/ssh/sshd_config`.
    pub command_content: Option<String>,
    /// Whether this is switched on: parameter. Example: `false`.
    pub enable_parameter: Option<bool>,
    /// Names of the parameters that were found or are concerned. Example: `parameter1`.
    pub parameter_names: Vec<String>,
    /// The parameter definitions that were found or are concerned, one entry each.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2bti7cf7****`.
    pub resource_group_id: Option<String>,
}

response! {
    Command {
        "CommandId" => command_id: value,
        "Tags" => tags: list(""),
        "CreationTime" => creation_time: value,
        "Name" => name: value,
        "Provider" => provider: value,
        "Type" => type_: value,
        "Timeout" => timeout: value,
        "Description" => description: value,
        "WorkingDir" => working_dir: value,
        "CommandContent" => command_content: value,
        "EnableParameter" => enable_parameter: value,
        "ParameterNames" => parameter_names: list(""),
        "ParameterDefinitions" => parameter_definitions: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// The parameter definitions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Whether it must be there. Example: `false`.
    pub required: Option<bool>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Value that the default has or is given.
    pub default_value: Option<String>,
    /// Name of one adjustable setting. Example: `DownloadUrl`.
    pub parameter_name: Option<String>,
    /// The possible values that were found or are concerned, one entry each. Example: `Linux`.
    pub possible_values: Vec<String>,
}

response! {
    ParameterDefinition {
        "Required" => required: value,
        "Description" => description: value,
        "DefaultValue" => default_value: value,
        "ParameterName" => parameter_name: value,
        "PossibleValues" => possible_values: list(""),
    }
}
