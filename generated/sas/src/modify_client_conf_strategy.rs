// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClientConfStrategy`, from `sas/ModifyClientConfStrategy.md`.

use alicloud_runtime::codegen::*;

/// Changes the agent configuration strategy of servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyClientConfStrategyRequest::new()
///     .tag("...")
///     .tag_value("...");
/// let reply = client.modify_client_conf_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClientConfStrategyRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
    /// Further tags of the strategy.
    pub tag_ext: Option<String>,
    /// The uuids to work on or to narrow the list down to. Items: at most 500.
    pub uuids: Vec<String>,
}

impl ModifyClientConfStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `TagValue`, which is required.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
    /// Sets `TagExt`.
    pub fn tag_ext(mut self, value: impl Into<String>) -> Self {
        self.tag_ext = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyClientConfStrategyRequest {
        "Uuid" => uuid: query,
        "Tag" => tag: query,
        "TagValue" => tag_value: query,
        "TagExt" => tag_ext: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for ModifyClientConfStrategyRequest {
    type Response = ModifyClientConfStrategyResponse;
    type Error = ModifyClientConfStrategyError;
    const INFO: OperationInfo = super::operation("ModifyClientConfStrategy")
        .required(&["Tag", "TagValue"]);
    const ERRORS: &'static [ModifyClientConfStrategyError] = &[
        ModifyClientConfStrategyError::NoPermission,
        ModifyClientConfStrategyError::ServerError,
    ];
}

/// Response to [`ModifyClientConfStrategyRequest`].
pub type ModifyClientConfStrategyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClientConfStrategyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyClientConfStrategyError = super::DocumentedError;
