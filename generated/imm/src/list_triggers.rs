// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTriggers`, from `imm/ListTriggers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataIngestion, DataIngestionAction, DataIngestionNotification, FastFailPolicy, Input, InputOSS, Mns, RocketMQ, Statistic};

/// Lists triggers of a project, sorted and filtered by status or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListTriggersRequest::new()
///     .project_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_triggers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTriggersRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Condition on the tags that the tasks were given.
    pub tag_selector: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListTriggersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `TagSelector`.
    pub fn tag_selector(mut self, value: impl Into<String>) -> Self {
        self.tag_selector = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListTriggersRequest {
        "ProjectName" => project_name: query,
        "State" => state: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "TagSelector" => tag_selector: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListTriggersRequest {
    type Response = ListTriggersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTriggers")
        .required(&["ProjectName"])
        .read_only();
}

impl Paginated for ListTriggersRequest {
    type Item = DataIngestion;
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
        Some(&mut response.triggers)
    }
}

/// Response to [`ListTriggersRequest`].
#[non_exhaustive]
pub struct ListTriggersResponse {
    /// The triggers that were found or are concerned, one entry each.
    pub triggers: Vec<DataIngestion>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F480BFAF-E778-5079-93AD-1E4631******`.
    pub request_id: Option<String>,
}

response! {
    ListTriggersResponse {
        "Triggers" => triggers: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}
