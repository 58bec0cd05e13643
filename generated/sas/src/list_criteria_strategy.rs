// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCriteriaStrategy`, from `sas/ListCriteriaStrategy.md`.

use alicloud_runtime::codegen::*;

/// Lists IDs and names of proactive container defense rules that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCriteriaStrategyRequest::new();
/// let reply = client.list_criteria_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCriteriaStrategyRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Label that the item carries.
    pub label: Option<String>,
}

impl ListCriteriaStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `StrategyName`.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Label`.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

request! {
    ListCriteriaStrategyRequest {
        "ClusterId" => cluster_id: query,
        "StrategyName" => strategy_name: query,
        "Namespace" => namespace: query,
        "ImageName" => image_name: query,
        "Label" => label: query,
    }
}

impl Operation for ListCriteriaStrategyRequest {
    type Response = ListCriteriaStrategyResponse;
    type Error = ListCriteriaStrategyError;
    const INFO: OperationInfo = super::operation("ListCriteriaStrategy")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListCriteriaStrategyError] = &[
        ListCriteriaStrategyError::NoPermission,
        ListCriteriaStrategyError::ServerError,
    ];
}

/// Response to [`ListCriteriaStrategyRequest`].
#[non_exhaustive]
pub struct ListCriteriaStrategyResponse {
    /// What the call found, one entry each.
    pub data: Vec<CriteriaStrategyData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `835851E3-AFA2-5EA7-93E9-4FC9BCF3F973`.
    pub request_id: Option<String>,
}

response! {
    ListCriteriaStrategyResponse {
        "Data" => data: list(""),
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CriteriaStrategyData {
    /// Identifier of the item within its collection. Example: `test`.
    pub id: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
}

response! {
    CriteriaStrategyData {
        "Id" => id: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`ListCriteriaStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCriteriaStrategyError = super::DocumentedError;
