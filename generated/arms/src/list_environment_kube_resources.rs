// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentKubeResources`, from `arms/ListEnvironmentKubeResources.md`.

use alicloud_runtime::codegen::*;

/// Lists Kubernetes resources of one kind in an environment, by namespace and labels.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentKubeResourcesRequest::new()
///     .environment_id("env-xxx")
///     .kind("Pod");
/// let reply = client.list_environment_kube_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of object. Example: `Pod`.
    pub kind: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// The label selectors that are concerned.
    pub label_selectors: BTreeMap<String, String>,
}

impl ListEnvironmentKubeResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Kind`, which is required.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `LabelSelectors`.
    pub fn label_selectors(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.label_selectors = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    ListEnvironmentKubeResourcesRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "Kind" => kind: query,
        "Namespace" => namespace: query,
        "LabelSelectors" => label_selectors: query_json,
    }
}

impl Operation for ListEnvironmentKubeResourcesRequest {
    type Response = ListEnvironmentKubeResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentKubeResources")
        .required(&["EnvironmentId", "Kind"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentKubeResourcesRequest`].
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<EnvironmentKubeResourceData>,
}

response! {
    ListEnvironmentKubeResourcesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EnvironmentKubeResourceData {
    /// Which version of the API is meant. Example: `v1`.
    pub api_version: Option<String>,
    /// Kind of object. Example: `Pod`.
    pub kind: Option<String>,
    /// Facts about the object.
    pub metadata: Option<Metadata>,
    /// Settings of the object. Example: `text`.
    pub spec: Option<Value>,
    /// State of what the entry describes, which decides what can be done with it. Example: `run`.
    pub status: Option<Value>,
}

response! {
    EnvironmentKubeResourceData {
        "ApiVersion" => api_version: value,
        "Kind" => kind: value,
        "Metadata" => metadata: value,
        "Spec" => spec: value,
        "Status" => status: value,
    }
}

/// Facts about the object.
#[non_exhaustive]
pub struct Metadata {
    /// The annotations that are concerned.
    pub annotations: BTreeMap<String, String>,
    /// The labels that are concerned.
    pub labels: BTreeMap<String, String>,
    /// Name that people know the item by. Example: `arms-prometheus-ack`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `arms-prom`.
    pub namespace: Option<String>,
}

response! {
    Metadata {
        "Annotations" => annotations: map,
        "Labels" => labels: map,
        "Name" => name: value,
        "Namespace" => namespace: value,
    }
}
