// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrFirewallPolicyBackUpAssociationList`, from `cloudfw/DescribeTrFirewallPolicyBackUpAssociationList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CandidateList};

/// Shows the original route table associations that a transit router firewall keeps as backup.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrFirewallPolicyBackUpAssociationListRequest::new();
/// let reply = client.describe_tr_firewall_policy_back_up_association_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// ID of the tr firewall route policy that the call is about.
    pub tr_firewall_route_policy_id: Option<String>,
    /// Items of the kind candidate to work on or to narrow the list down to.
    pub candidate_list: Vec<CandidateList>,
}

impl DescribeTrFirewallPolicyBackUpAssociationListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `TrFirewallRoutePolicyId`.
    pub fn tr_firewall_route_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tr_firewall_route_policy_id = Some(value.into());
        self
    }
    /// Sets `CandidateList`.
    pub fn candidate_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateList>>,
    ) -> Self {
        self.candidate_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeTrFirewallPolicyBackUpAssociationListRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: query,
        "CandidateList" => candidate_list: query_json,
    }
}

impl Operation for DescribeTrFirewallPolicyBackUpAssociationListRequest {
    type Response = DescribeTrFirewallPolicyBackUpAssociationListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeTrFirewallPolicyBackUpAssociationList",
        )
        .read_only();
}

/// Response to [`DescribeTrFirewallPolicyBackUpAssociationListRequest`].
#[non_exhaustive]
pub struct DescribeTrFirewallPolicyBackUpAssociationListResponse {
    /// Settings of each policy association backup, one entry each.
    pub policy_association_backup_configs: Vec<PolicyAssociationBackupConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C264A756-9B48-57E3-B312-716941E146C6`.
    pub request_id: Option<String>,
}

response! {
    DescribeTrFirewallPolicyBackUpAssociationListResponse {
        "PolicyAssociationBackupConfigs" => policy_association_backup_configs: list(""),
        "RequestId" => request_id: value,
    }
}

/// Settings of each policy association backup, one entry each.
#[non_exhaustive]
pub struct PolicyAssociationBackupConfig {
    /// Which kind of candidate it is or is to be. Example: `VPC`.
    pub candidate_type: Option<String>,
    /// ID of the candidate that the item belongs to or stands for.
    /// Example: `vpc-wz9grb8ng3y7h7lf2****`.
    pub candidate_id: Option<String>,
    /// ID of the original route table that the item belongs to or stands for.
    /// Example: `vtb-wz9slp3s7m4qrzvnq****`.
    pub original_route_table_id: Option<String>,
    /// ID of the current route table that the item belongs to or stands for.
    /// Example: `vtb-wz9898grickmh5j09****`.
    pub current_route_table_id: Option<String>,
    /// Name that the candidate goes by. Example: `text`.
    pub candidate_name: Option<String>,
}

response! {
    PolicyAssociationBackupConfig {
        "CandidateType" => candidate_type: value,
        "CandidateId" => candidate_id: value,
        "OriginalRouteTableId" => original_route_table_id: value,
        "CurrentRouteTableId" => current_route_table_id: value,
        "CandidateName" => candidate_name: value,
    }
}
