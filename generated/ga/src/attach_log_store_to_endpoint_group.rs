// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachLogStoreToEndpointGroup`, from `ga/AttachLogStoreToEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Sends the access logs of endpoint groups to a Logstore of Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::AttachLogStoreToEndpointGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .sls_project_name("pn-01")
///     .sls_log_store_name("lsn-01")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .sls_region_id("cn-hangzhou")
///     .endpoint_group_ids(["..."]);
/// let reply = client.attach_log_store_to_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachLogStoreToEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the sls project goes by. Example: `pn-01`.
    pub sls_project_name: Option<String>,
    /// **Required.** Name that the sls log store goes by. Example: `lsn-01`.
    pub sls_log_store_name: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// **Required.** Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** IDs of the endpoint groups to work on or to narrow the list down to.
    /// Items: at most 10. Example: `['epg-bp1dmlohjjz4kqaun****','epg-bp1v1u72cx35ogofe****', ...]`.
    pub endpoint_group_ids: Vec<String>,
    /// Items of the kind access log record customized header to work on or to narrow the list down to.
    /// Items: at most 100.
    pub access_log_record_customized_header_list: Vec<String>,
    /// Whether the access log record customized headers is switched on.
    pub access_log_record_customized_headers_enabled: Option<bool>,
}

impl AttachLogStoreToEndpointGroupRequest {
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
    /// Sets `SlsProjectName`, which is required.
    pub fn sls_project_name(mut self, value: impl Into<String>) -> Self {
        self.sls_project_name = Some(value.into());
        self
    }
    /// Sets `SlsLogStoreName`, which is required.
    pub fn sls_log_store_name(mut self, value: impl Into<String>) -> Self {
        self.sls_log_store_name = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `SlsRegionId`, which is required.
    pub fn sls_region_id(mut self, value: impl Into<String>) -> Self {
        self.sls_region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EndpointGroupIds`, which is required.
    pub fn endpoint_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccessLogRecordCustomizedHeaderList`.
    pub fn access_log_record_customized_header_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_log_record_customized_header_list = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `AccessLogRecordCustomizedHeadersEnabled`.
    #[inline]
    pub fn access_log_record_customized_headers_enabled(mut self, value: bool) -> Self {
        self.access_log_record_customized_headers_enabled = Some(value);
        self
    }
}

request! {
    AttachLogStoreToEndpointGroupRequest {
        "RegionId" => region_id: query,
        "SlsProjectName" => sls_project_name: query,
        "SlsLogStoreName" => sls_log_store_name: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "SlsRegionId" => sls_region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupIds" => endpoint_group_ids: query,
        "AccessLogRecordCustomizedHeaderList" => access_log_record_customized_header_list: query,
        "AccessLogRecordCustomizedHeadersEnabled" => access_log_record_customized_headers_enabled: query,
    }
}

impl Operation for AttachLogStoreToEndpointGroupRequest {
    type Response = AttachLogStoreToEndpointGroupResponse;
    type Error = AttachLogStoreToEndpointGroupError;
    const INFO: OperationInfo = super::operation("AttachLogStoreToEndpointGroup")
        .required(
            &[
                "RegionId",
                "SlsProjectName",
                "SlsLogStoreName",
                "AcceleratorId",
                "ListenerId",
                "SlsRegionId",
                "EndpointGroupIds",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachLogStoreToEndpointGroupError] = &[
        AttachLogStoreToEndpointGroupError::StateErrorAccelerator,
        AttachLogStoreToEndpointGroupError::NotExistAccelerator,
        AttachLogStoreToEndpointGroupError::NotSupportAccessLogAccelerator,
        AttachLogStoreToEndpointGroupError::NotExistEndPointGroup,
        AttachLogStoreToEndpointGroupError::StateErrorEndPointGroup,
    ];
}

/// Response to [`AttachLogStoreToEndpointGroupRequest`].
pub type AttachLogStoreToEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachLogStoreToEndpointGroupRequest`] names.
///
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`NotSupportAccessLogAccelerator`](super::DocumentedError::NotSupportAccessLogAccelerator)
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
pub type AttachLogStoreToEndpointGroupError = super::DocumentedError;
