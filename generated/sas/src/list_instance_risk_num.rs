// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceRiskNum`, from `sas/ListInstanceRiskNum.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceRiskLevelInstanceList};

/// Counts the security problems of the given instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInstanceRiskNumRequest::new();
/// let reply = client.list_instance_risk_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRiskNumRequest {
    /// Items of the kind instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_list: Vec<InstanceRiskLevelInstanceList>,
}

impl ListInstanceRiskNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceRiskLevelInstanceList>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListInstanceRiskNumRequest {
        "InstanceList" => instance_list: query,
    }
}

impl Operation for ListInstanceRiskNumRequest {
    type Response = ListInstanceRiskNumResponse;
    type Error = ListInstanceRiskNumError;
    const INFO: OperationInfo = super::operation("ListInstanceRiskNum").read_only();
    const ERRORS: &'static [ListInstanceRiskNumError] = &[
        ListInstanceRiskNumError::NoPermission,
        ListInstanceRiskNumError::ServerError,
    ];
}

/// Response to [`ListInstanceRiskNumRequest`].
#[non_exhaustive]
pub struct ListInstanceRiskNumResponse {
    /// How many there are of this: instance risk.
    pub instance_risk_num: Vec<InstanceRiskNum>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `291B49F9-1685-4005-9D34-606B6F78****`.
    pub request_id: Option<String>,
}

response! {
    ListInstanceRiskNumResponse {
        "InstanceRiskNum" => instance_risk_num: list(""),
        "RequestId" => request_id: value,
    }
}

/// How many there are of this: instance risk.
#[non_exhaustive]
pub struct InstanceRiskNum {
    /// Resource that the risks were counted for.
    pub instance_item: Option<InstanceItem>,
    /// Counts of risks by severity.
    pub risk_num_entity: Option<RiskNumEntity>,
}

response! {
    InstanceRiskNum {
        "InstanceItem" => instance_item: value,
        "RiskNumEntity" => risk_num_entity: value,
    }
}

/// Resource that the risks were counted for.
#[non_exhaustive]
pub struct InstanceItem {
    /// Identifier that is unique for the item. Example: `f2d6e901-1004-4ca8-9dae-53ec04a9****`.
    pub uuid: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz9fdluqx20mp2x7****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceItem {
        "Uuid" => uuid: value,
        "InstanceId" => instance_id: value,
    }
}

/// Counts of risks by severity.
#[non_exhaustive]
pub struct RiskNumEntity {
    /// How many there are of this: vul high. Example: `1`.
    pub vul_high_count: Option<i32>,
    /// How many there are of this: vul medium. Example: `2`.
    pub vul_medium_count: Option<i32>,
    /// How many there are of this: vul low. Example: `3`.
    pub vul_low_count: Option<i32>,
    /// How many there are of this: weak pass word. Example: `4`.
    pub weak_pass_word_count: Option<i32>,
    /// How many there are of this: suspicious high. Example: `5`.
    pub suspicious_high_count: Option<i32>,
    /// How many there are of this: suspicious medium. Example: `6`.
    pub suspicious_medium_count: Option<i32>,
    /// How many there are of this: suspicious low. Example: `7`.
    pub suspicious_low_count: Option<i32>,
}

response! {
    RiskNumEntity {
        "VulHighCount" => vul_high_count: value,
        "VulMediumCount" => vul_medium_count: value,
        "VulLowCount" => vul_low_count: value,
        "WeakPassWordCount" => weak_pass_word_count: value,
        "SuspiciousHighCount" => suspicious_high_count: value,
        "SuspiciousMediumCount" => suspicious_medium_count: value,
        "SuspiciousLowCount" => suspicious_low_count: value,
    }
}

/// Errors that the documentation of [`ListInstanceRiskNumRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInstanceRiskNumError = super::DocumentedError;
