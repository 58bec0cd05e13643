// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceKeyPair`, from `swas-open/DescribeInstanceKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Shows name and fingerprint of a server's key pair.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeInstanceKeyPairRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceKeyPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceKeyPairRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceKeyPairRequest {
    type Response = DescribeInstanceKeyPairResponse;
    type Error = DescribeInstanceKeyPairError;
    const INFO: OperationInfo = super::operation("DescribeInstanceKeyPair")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceKeyPairError] = &[
        DescribeInstanceKeyPairError::InternalError,
    ];
}

/// Response to [`DescribeInstanceKeyPairRequest`].
#[non_exhaustive]
pub struct DescribeInstanceKeyPairResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// Name that the SSH key pair goes by. Example: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Hash that tells keys or certificates apart.
    /// Example: `4f:70:62:e9:0c:72:f7:ee:74:ce:e3:bf:e0:82:**:**`.
    pub fingerprint: Option<String>,
}

response! {
    DescribeInstanceKeyPairResponse {
        "RequestId" => request_id: value,
        "KeyPairName" => key_pair_name: value,
        "Fingerprint" => fingerprint: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceKeyPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceKeyPairError = super::DocumentedError;
