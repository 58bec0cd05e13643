// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActions`, from `oos/ListActions.md`.

use alicloud_runtime::codegen::*;

/// Lists the actions templates can use, both atomic and cloud product actions.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListActionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_actions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the OOS action goes by.
    pub oos_action_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListActionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OOSActionName`.
    pub fn oos_action_name(mut self, value: impl Into<String>) -> Self {
        self.oos_action_name = Some(value.into());
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
}

request! {
    ListActionsRequest {
        "RegionId" => region_id: query,
        "OOSActionName" => oos_action_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListActionsRequest {
    type Response = ListActionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListActions")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListActionsRequest {
    type Item = Action;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.actions)
    }
}

/// Response to [`ListActionsRequest`].
#[non_exhaustive]
pub struct ListActionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9154C02-F847-4563-BB6A-6DD01A4F0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The actions that were found or are concerned, one entry each.
    pub actions: Vec<Action>,
}

response! {
    ListActionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Actions" => actions: list(""),
    }
}

/// The actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Action {
    /// How often it is used. Example: `5`.
    pub popularity: Option<i32>,
    /// Which kind of action it is or is to be. Example: `ACS::Template`.
    pub action_type: Option<String>,
    /// Free text that describes the item to people. Example: `ReplaceSystemDisk`.
    pub description: Option<String>,
    /// Day or moment of the created. Example: `2019-05-16T10:26:14Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Name that the OOS action goes by. Example: `ACS::ECS::ReplaceSystemDisk`.
    pub oos_action_name: Option<String>,
    /// The properties that are concerned. Example: `text`.
    pub properties: Option<String>,
}

response! {
    Action {
        "Popularity" => popularity: value,
        "ActionType" => action_type: value,
        "Description" => description: value,
        "CreatedDate" => created_date: value,
        "TemplateVersion" => template_version: value,
        "OOSActionName" => oos_action_name: value,
        "Properties" => properties: value,
    }
}
