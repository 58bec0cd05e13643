// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficMirrorFilterRules`, from `vpc/DeleteTrafficMirrorFilterRules.md`.

use alicloud_runtime::codegen::*;

/// Takes rules out of a mirror filter.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteTrafficMirrorFilterRulesRequest::new()
///     .traffic_mirror_filter_id("...")
///     .traffic_mirror_filter_rule_ids(["..."]);
/// let reply = client.delete_traffic_mirror_filter_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRulesRequest {
    /// **Required.** Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Rules to delete, by their IDs. Items: at most 100.
    pub traffic_mirror_filter_rule_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteTrafficMirrorFilterRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterId`, which is required.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TrafficMirrorFilterRuleIds`, which is required.
    pub fn traffic_mirror_filter_rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_filter_rule_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteTrafficMirrorFilterRulesRequest {
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMirrorFilterRuleIds" => traffic_mirror_filter_rule_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteTrafficMirrorFilterRulesRequest {
    type Response = DeleteTrafficMirrorFilterRulesResponse;
    type Error = DeleteTrafficMirrorFilterRulesError;
    const INFO: OperationInfo = super::operation("DeleteTrafficMirrorFilterRules")
        .required(&["TrafficMirrorFilterId", "TrafficMirrorFilterRuleIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteTrafficMirrorFilterRulesError] = &[
        DeleteTrafficMirrorFilterRulesError::ResourceNotFoundTrafficMirrorRule,
        DeleteTrafficMirrorFilterRulesError::IncorrectStatusTrafficMirrorRule,
        DeleteTrafficMirrorFilterRulesError::IncorrectStatusTrafficMirrorFilter,
        DeleteTrafficMirrorFilterRulesError::ResourceNotFoundTrafficMirrorFilter,
    ];
}

/// Response to [`DeleteTrafficMirrorFilterRulesRequest`].
pub type DeleteTrafficMirrorFilterRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrafficMirrorFilterRulesRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorRule`](super::DocumentedError::ResourceNotFoundTrafficMirrorRule)
/// - [`IncorrectStatusTrafficMirrorRule`](super::DocumentedError::IncorrectStatusTrafficMirrorRule)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
pub type DeleteTrafficMirrorFilterRulesError = super::DocumentedError;
