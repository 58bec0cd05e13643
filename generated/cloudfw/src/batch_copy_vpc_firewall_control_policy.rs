// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchCopyVpcFirewallControlPolicy`, from `cloudfw/BatchCopyVpcFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Copies all rules of one VPC firewall policy group to another, whose own rules should be backed
/// up first.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::BatchCopyVpcFirewallControlPolicyRequest::new()
///     .source_vpc_firewall_id("...")
///     .target_vpc_firewall_id("...");
/// let reply = client.batch_copy_vpc_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct BatchCopyVpcFirewallControlPolicyRequest {
    /// IP address that belongs to the source.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the source VPC firewall that the call is about.
    pub source_vpc_firewall_id: Option<String>,
    /// **Required.** ID of the target VPC firewall that the call is about.
    pub target_vpc_firewall_id: Option<String>,
}

impl BatchCopyVpcFirewallControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceVpcFirewallId`, which is required.
    pub fn source_vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.source_vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `TargetVpcFirewallId`, which is required.
    pub fn target_vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.target_vpc_firewall_id = Some(value.into());
        self
    }
}

request! {
    BatchCopyVpcFirewallControlPolicyRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SourceVpcFirewallId" => source_vpc_firewall_id: query,
        "TargetVpcFirewallId" => target_vpc_firewall_id: query,
    }
}

impl Operation for BatchCopyVpcFirewallControlPolicyRequest {
    type Response = BatchCopyVpcFirewallControlPolicyResponse;
    type Error = BatchCopyVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("BatchCopyVpcFirewallControlPolicy")
        .required(&["SourceVpcFirewallId", "TargetVpcFirewallId"]);
    const ERRORS: &'static [BatchCopyVpcFirewallControlPolicyError] = &[
        BatchCopyVpcFirewallControlPolicyError::ErrorParametersUid,
        BatchCopyVpcFirewallControlPolicyError::ErrorParametersSource,
        BatchCopyVpcFirewallControlPolicyError::ErrorDBSelect,
        BatchCopyVpcFirewallControlPolicyError::ErrorParametersTarget,
        BatchCopyVpcFirewallControlPolicyError::ErrorParametersSourceTarget,
    ];
}

/// Response to [`BatchCopyVpcFirewallControlPolicyRequest`].
pub type BatchCopyVpcFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchCopyVpcFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersSource`](super::DocumentedError::ErrorParametersSource)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParametersTarget`](super::DocumentedError::ErrorParametersTarget)
/// - [`ErrorParametersSourceTarget`](super::DocumentedError::ErrorParametersSourceTarget)
pub type BatchCopyVpcFirewallControlPolicyError = super::DocumentedError;
