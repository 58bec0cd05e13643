// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IgnoreCheckItems`, from `sas/IgnoreCheckItems.md`.

use alicloud_runtime::codegen::*;

/// Puts baseline check items of certain servers on the allowlist, or takes them off it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::IgnoreCheckItemsRequest::new()
///     .type_(1);
/// let reply = client.ignore_check_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IgnoreCheckItemsRequest {
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 50.
    pub uuid_list: Vec<String>,
    /// Items of the kind check and risk type to work on or to narrow the list down to.
    /// Items: at most 50.
    pub check_and_risk_type_list: Vec<CheckAndRiskTypeList>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 100.
    pub check_ids: Vec<i64>,
    /// The container items to work on or to narrow the list down to. Items: at most 100.
    pub container_items: Vec<ContainerItem>,
}

impl IgnoreCheckItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckAndRiskTypeList`.
    pub fn check_and_risk_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckAndRiskTypeList>>,
    ) -> Self {
        self.check_and_risk_type_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ContainerItems`.
    pub fn container_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContainerItem>>,
    ) -> Self {
        self.container_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    IgnoreCheckItemsRequest {
        "UuidList" => uuid_list: query,
        "CheckAndRiskTypeList" => check_and_risk_type_list: query,
        "Type" => type_: query,
        "Reason" => reason: query,
        "Lang" => lang: query,
        "Source" => source: query,
        "CheckIds" => check_ids: query,
        "ContainerItems" => container_items: query,
    }
}

impl Operation for IgnoreCheckItemsRequest {
    type Response = IgnoreCheckItemsResponse;
    type Error = IgnoreCheckItemsError;
    const INFO: OperationInfo = super::operation("IgnoreCheckItems").required(&["Type"]);
    const ERRORS: &'static [IgnoreCheckItemsError] = &[
        IgnoreCheckItemsError::NoPermission,
        IgnoreCheckItemsError::ServerError,
    ];
}

/// Response to [`IgnoreCheckItemsRequest`].
pub type IgnoreCheckItemsResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind check and risk type to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CheckAndRiskTypeList {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Which kind of risk it is or is to be.
    pub risk_type: Option<String>,
}

impl CheckAndRiskTypeList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `RiskType`.
    pub fn risk_type(mut self, value: impl Into<String>) -> Self {
        self.risk_type = Some(value.into());
        self
    }
}

request! {
    CheckAndRiskTypeList {
        "CheckId" => check_id: field,
        "RiskType" => risk_type: field,
    }
}

/// The container items to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContainerItem {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Names of the containers to work on or to narrow the list down to.
    pub container_names: Option<String>,
}

impl ContainerItem {
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
    /// Sets `ContainerNames`.
    pub fn container_names(mut self, value: impl Into<String>) -> Self {
        self.container_names = Some(value.into());
        self
    }
}

request! {
    ContainerItem {
        "Uuid" => uuid: field,
        "ContainerNames" => container_names: field,
    }
}

/// Errors that the documentation of [`IgnoreCheckItemsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type IgnoreCheckItemsError = super::DocumentedError;
