// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWebApplicationInstances`, from `sae/ListWebApplicationInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances of a web application, by version, status, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListWebApplicationInstancesRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.list_web_application_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWebApplicationInstancesRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// IDs of the versions to work on or to narrow the list down to.
    pub version_ids: Vec<String>,
    /// The statuses to work on or to narrow the list down to.
    pub statuses: Vec<String>,
    /// How many items to return at most.
    pub limit: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl ListWebApplicationInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VersionIds`.
    pub fn version_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.version_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Limit`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListWebApplicationInstancesRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "InstanceIds" => instance_ids: query_json,
        "VersionIds" => version_ids: query_json,
        "Statuses" => statuses: query_json,
        "Limit" => limit: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListWebApplicationInstancesRequest {
    type Response = ListWebApplicationInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWebApplicationInstances")
        .roa(
            "GET",
            "/pop/v2/api/web/applications-observability/{ApplicationId}/instances",
        )
        .required(&["NamespaceId", "ApplicationId"])
        .read_only();
}

/// Response to [`ListWebApplicationInstancesRequest`], which the documentation does not describe.
pub type ListWebApplicationInstancesResponse = alicloud_runtime::UndocumentedResponse;
