// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudGtmAvailableAlertGroups`, from `alidns/ListCloudGtmAvailableAlertGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert contact groups that can be chosen.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListCloudGtmAvailableAlertGroupsRequest::new();
/// let reply = client.list_cloud_gtm_available_alert_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
}

impl ListCloudGtmAvailableAlertGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListCloudGtmAvailableAlertGroupsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListCloudGtmAvailableAlertGroupsRequest {
    type Response = ListCloudGtmAvailableAlertGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudGtmAvailableAlertGroups")
        .read_only();
}

/// Response to [`ListCloudGtmAvailableAlertGroupsRequest`].
#[non_exhaustive]
pub struct ListCloudGtmAvailableAlertGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Alert contact groups that can be chosen.
    pub alert_groups: Vec<AlertGroup>,
}

response! {
    ListCloudGtmAvailableAlertGroupsResponse {
        "RequestId" => request_id: value,
        "AlertGroups" => alert_groups: list("AlertGroup"),
    }
}

/// Alert contact groups that can be chosen.
#[non_exhaustive]
pub struct AlertGroup {
    /// Contact group that alerts can be sent to, by name. Example: `text`.
    pub group_name: Option<String>,
}

response! {
    AlertGroup {
        "GroupName" => group_name: value,
    }
}
