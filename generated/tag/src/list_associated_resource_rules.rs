// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssociatedResourceRules`, from `tag/ListAssociatedResourceRules.md`.

use alicloud_runtime::codegen::*;

/// Lists rules by which resources take over tags of related resources, by setting and status.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListAssociatedResourceRulesRequest::new();
/// let reply = client.list_associated_resource_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssociatedResourceRulesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Which rule is meant: from what to what tags are carried over, such as from an instance to its
    /// disks. Items: at most 100.
    pub setting_name: Vec<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListAssociatedResourceRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i32) -> Self {
        self.max_result = Some(value);
        self
    }
    /// Sets `SettingName`.
    pub fn setting_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.setting_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListAssociatedResourceRulesRequest {
        "NextToken" => next_token: query,
        "MaxResult" => max_result: query,
        "SettingName" => setting_name: query,
        "Status" => status: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListAssociatedResourceRulesRequest {
    type Response = ListAssociatedResourceRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAssociatedResourceRules")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListAssociatedResourceRulesRequest`], which the documentation does not describe.
pub type ListAssociatedResourceRulesResponse = alicloud_runtime::UndocumentedResponse;
