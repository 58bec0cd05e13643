// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInterceptionTargetDetail`, from `sas/GetInterceptionTargetDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads a network object protected by the container firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInterceptionTargetDetailRequest::new()
///     .target_id(1);
/// let reply = client.get_interception_target_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInterceptionTargetDetailRequest {
    /// **Required.** ID of the target that the call is about.
    pub target_id: Option<i64>,
}

impl GetInterceptionTargetDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetId`, which is required.
    #[inline]
    pub fn target_id(mut self, value: i64) -> Self {
        self.target_id = Some(value);
        self
    }
}

request! {
    GetInterceptionTargetDetailRequest {
        "TargetId" => target_id: query,
    }
}

impl Operation for GetInterceptionTargetDetailRequest {
    type Response = GetInterceptionTargetDetailResponse;
    type Error = GetInterceptionTargetDetailError;
    const INFO: OperationInfo = super::operation("GetInterceptionTargetDetail")
        .required(&["TargetId"])
        .read_only();
    const ERRORS: &'static [GetInterceptionTargetDetailError] = &[
        GetInterceptionTargetDetailError::NoPermission,
        GetInterceptionTargetDetailError::ServerError,
    ];
}

/// Response to [`GetInterceptionTargetDetailRequest`].
#[non_exhaustive]
pub struct GetInterceptionTargetDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8`.
    pub request_id: Option<String>,
    /// Network object that rules refer to.
    pub rule_target: Option<RuleTarget>,
}

response! {
    GetInterceptionTargetDetailResponse {
        "RequestId" => request_id: value,
        "RuleTarget" => rule_target: value,
    }
}

/// Network object that rules refer to.
#[non_exhaustive]
pub struct RuleTarget {
    /// Name that the application is registered under. Example: `netperf-client`.
    pub app_name: Option<String>,
    /// Items of the kind image that were found or are concerned. Example: `nginx:latest`.
    pub image_list: Vec<String>,
    /// Items of the kind tag that were found or are concerned. Example: `service:be-v1`.
    pub tag_list: Vec<String>,
    /// ID of the target that the item belongs to or stands for. Example: `400723`.
    pub target_id: Option<i64>,
    /// Name that the target goes by. Example: `destination-test-obj-Na3cF`.
    pub target_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `secondary`.
    pub namespace: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// Name that the cluster goes by. Example: `sas-test-cnnf`.
    pub cluster_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `ca6e6594def8d4be8b2795fd12c32****`.
    pub cluster_id: Option<String>,
}

response! {
    RuleTarget {
        "AppName" => app_name: value,
        "ImageList" => image_list: list(""),
        "TagList" => tag_list: list(""),
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "Namespace" => namespace: value,
        "TargetType" => target_type: value,
        "ClusterName" => cluster_name: value,
        "ClusterId" => cluster_id: value,
    }
}

/// Errors that the documentation of [`GetInterceptionTargetDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetInterceptionTargetDetailError = super::DocumentedError;
