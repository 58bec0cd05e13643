// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrograms`, from `ice/ListPrograms.md`.

use alicloud_runtime::codegen::*;

/// Lists the programs that are scheduled on channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListProgramsRequest::new()
///     .channel_name("...");
/// let reply = client.list_programs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProgramsRequest {
    /// Name that the program goes by.
    pub program_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListProgramsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProgramName`.
    pub fn program_name(mut self, value: impl Into<String>) -> Self {
        self.program_name = Some(value.into());
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListProgramsRequest {
        "ProgramName" => program_name: query,
        "ChannelName" => channel_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListProgramsRequest {
    type Response = ListProgramsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrograms")
        .required(&["ChannelName"])
        .read_only();
}

/// Response to [`ListProgramsRequest`], which the documentation does not describe.
pub type ListProgramsResponse = alicloud_runtime::UndocumentedResponse;
