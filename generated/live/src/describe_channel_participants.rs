// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChannelParticipants`, from `live/DescribeChannelParticipants.md`.

use alicloud_runtime::codegen::*;

/// Lists, page by page, the user IDs currently online in a channel.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeChannelParticipantsRequest::new()
///     .app_id("...")
///     .channel_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_channel_participants(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChannelParticipantsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl DescribeChannelParticipantsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeChannelParticipantsRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeChannelParticipantsRequest {
    type Response = DescribeChannelParticipantsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChannelParticipants")
        .required(&["AppId", "ChannelId"])
        .read_only();
}

impl Paginated for DescribeChannelParticipantsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_num)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.user_list)
    }
}

/// Response to [`DescribeChannelParticipantsRequest`].
#[non_exhaustive]
pub struct DescribeChannelParticipantsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6159ba01-6687-4fb2-a831-f0cd8d188648`.
    pub request_id: Option<String>,
    /// Number that is given for this: times. Example: `1557909133`.
    pub times: Option<i64>,
    /// How many there are of this: total. Example: `3`.
    pub total_num: Option<i32>,
    /// Number of pages there are. Example: `1`.
    pub total_page: Option<i32>,
    /// Items of the kind user that were found or are concerned. Example: `27f9****,bb87****,df82****`.
    pub user_list: Vec<String>,
}

response! {
    DescribeChannelParticipantsResponse {
        "RequestId" => request_id: value,
        "Times" => times: value,
        "TotalNum" => total_num: value,
        "TotalPage" => total_page: value,
        "UserList" => user_list: list(""),
    }
}
