// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApproveCommands`, from `yundun-bastionhost/ListApproveCommands.md`.

use alicloud_runtime::codegen::*;

/// Lists the commands that wait for approval.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListApproveCommandsRequest::new()
///     .instance_id("...")
///     .page_number("...")
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_approve_commands(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApproveCommandsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListApproveCommandsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    ListApproveCommandsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListApproveCommandsRequest {
    type Response = ListApproveCommandsResponse;
    type Error = ListApproveCommandsError;
    const INFO: OperationInfo = super::operation("ListApproveCommands")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListApproveCommandsError] = &[
        ListApproveCommandsError::InvalidParameter,
        ListApproveCommandsError::InternalError,
    ];
}

impl Paginated for ListApproveCommandsRequest {
    type Item = ApproveCommand;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.approve_commands)
    }
}

/// Response to [`ListApproveCommandsRequest`].
#[non_exhaustive]
pub struct ListApproveCommandsResponse {
    /// The approve commands that were found or are concerned, one entry each.
    pub approve_commands: Vec<ApproveCommand>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3EF7711-766D-5888-997B-EFBA76809229`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
}

response! {
    ListApproveCommandsResponse {
        "ApproveCommands" => approve_commands: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The approve commands that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApproveCommand {
    /// ID of the approve command that the item belongs to or stands for. Example: `1`.
    pub approve_command_id: Option<String>,
    /// Name that the asset account goes by. Example: `root`.
    pub asset_account_name: Option<String>,
    /// IP address that belongs to the asset. Example: `10.167.66.167`.
    pub asset_ip: Option<String>,
    /// Name that the asset goes by. Example: `poros-test`.
    pub asset_name: Option<String>,
    /// IP address that belongs to the client. Example: `172.18.60.68`.
    pub client_ip: Option<String>,
    /// Who ran the command. Example: `test`.
    pub client_user: Option<String>,
    /// Command that is or was run. Example: `/bin/bash`.
    pub command: Option<String>,
    /// When the item was created. Example: `1679393152`.
    pub create_time: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `95f873ab64a76d5b0000000000004d5e`.
    pub session_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Wait`.
    pub state: Option<String>,
}

response! {
    ApproveCommand {
        "ApproveCommandId" => approve_command_id: value,
        "AssetAccountName" => asset_account_name: value,
        "AssetIp" => asset_ip: value,
        "AssetName" => asset_name: value,
        "ClientIp" => client_ip: value,
        "ClientUser" => client_user: value,
        "Command" => command: value,
        "CreateTime" => create_time: value,
        "ProtocolName" => protocol_name: value,
        "SessionId" => session_id: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`ListApproveCommandsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListApproveCommandsError = super::DocumentedError;
