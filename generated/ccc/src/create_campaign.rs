// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCampaign`, from `ccc/CreateCampaign.md`.

use alicloud_runtime::codegen::*;

/// Creates a predictive outbound campaign, which still has to be started with
/// [`SubmitCampaign`](super::Client::submit_campaign).
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateCampaignRequest::new()
///     .instance_id("...")
///     .queue_id("...")
///     .name("...")
///     .contact_flow_id("...")
///     .start_time("...")
///     .end_time("...")
///     .callable_time("...")
///     .strategy_type("...")
///     .strategy_parameters("...")
///     .max_attempt_count(1)
///     .min_attempt_interval(1);
/// let reply = client.create_campaign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCampaignRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Items of the kind case to work on or to narrow the list down to.
    pub case_list: Vec<CaseList>,
    /// **Required.** ID of the queue that the call is about.
    pub queue_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Key that opens, signs or picks out the case file.
    pub case_file_key: Option<String>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Time that is set or recorded for this: callable.
    pub callable_time: Option<String>,
    /// **Required.** Which kind of strategy it is or is to be.
    pub strategy_type: Option<Open<StrategyType>>,
    /// **Required.** Parameters of the strategy, with their values.
    pub strategy_parameters: Option<String>,
    /// **Required.** How many there are of this: max attempt.
    pub max_attempt_count: Option<i64>,
    /// **Required.** Time between two of this, or the span in which it holds: min attempt.
    pub min_attempt_interval: Option<i64>,
    /// Whether no real calls are made, to try the campaign out; meant for tests of the service.
    pub simulation: Option<bool>,
    /// Parameters of the simulation, with their values.
    pub simulation_parameters: Option<String>,
    /// How long the executing until may take before it is given up.
    pub executing_until_timeout: Option<bool>,
    /// Parameters of the flash sms, with their values.
    pub flash_sms_parameters: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    pub number_list: Vec<String>,
    /// ID of the inst group that the call is about.
    pub inst_group_id: Option<String>,
}

impl CreateCampaignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CaseList`.
    pub fn case_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CaseList>>,
    ) -> Self {
        self.case_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueueId`, which is required.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CaseFileKey`.
    pub fn case_file_key(mut self, value: impl Into<String>) -> Self {
        self.case_file_key = Some(value.into());
        self
    }
    /// Sets `ContactFlowId`, which is required.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `CallableTime`, which is required.
    pub fn callable_time(mut self, value: impl Into<String>) -> Self {
        self.callable_time = Some(value.into());
        self
    }
    /// Sets `StrategyType`, which is required.
    pub fn strategy_type(mut self, value: impl Into<Open<StrategyType>>) -> Self {
        self.strategy_type = Some(value.into());
        self
    }
    /// Sets `StrategyParameters`, which is required.
    pub fn strategy_parameters(mut self, value: impl Into<String>) -> Self {
        self.strategy_parameters = Some(value.into());
        self
    }
    /// Sets `MaxAttemptCount`, which is required.
    #[inline]
    pub fn max_attempt_count(mut self, value: i64) -> Self {
        self.max_attempt_count = Some(value);
        self
    }
    /// Sets `MinAttemptInterval`, which is required.
    #[inline]
    pub fn min_attempt_interval(mut self, value: i64) -> Self {
        self.min_attempt_interval = Some(value);
        self
    }
    /// Sets `Simulation`.
    #[inline]
    pub fn simulation(mut self, value: bool) -> Self {
        self.simulation = Some(value);
        self
    }
    /// Sets `SimulationParameters`.
    pub fn simulation_parameters(mut self, value: impl Into<String>) -> Self {
        self.simulation_parameters = Some(value.into());
        self
    }
    /// Sets `ExecutingUntilTimeout`.
    #[inline]
    pub fn executing_until_timeout(mut self, value: bool) -> Self {
        self.executing_until_timeout = Some(value);
        self
    }
    /// Sets `FlashSmsParameters`.
    pub fn flash_sms_parameters(mut self, value: impl Into<String>) -> Self {
        self.flash_sms_parameters = Some(value.into());
        self
    }
    /// Sets `NumberList`.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstGroupId`.
    pub fn inst_group_id(mut self, value: impl Into<String>) -> Self {
        self.inst_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCampaignRequest {
        "InstanceId" => instance_id: query,
        "CaseList" => case_list: query_json,
        "QueueId" => queue_id: query,
        "Name" => name: query,
        "CaseFileKey" => case_file_key: query,
        "ContactFlowId" => contact_flow_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CallableTime" => callable_time: query,
        "StrategyType" => strategy_type: query,
        "StrategyParameters" => strategy_parameters: query,
        "MaxAttemptCount" => max_attempt_count: query,
        "MinAttemptInterval" => min_attempt_interval: query,
        "Simulation" => simulation: query,
        "SimulationParameters" => simulation_parameters: query,
        "ExecutingUntilTimeout" => executing_until_timeout: query,
        "FlashSmsParameters" => flash_sms_parameters: query,
        "NumberList" => number_list: query_json,
        "InstGroupId" => inst_group_id: query,
    }
}

impl Operation for CreateCampaignRequest {
    type Response = CreateCampaignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCampaign")
        .required(
            &[
                "InstanceId",
                "QueueId",
                "Name",
                "ContactFlowId",
                "StartTime",
                "EndTime",
                "CallableTime",
                "StrategyType",
                "StrategyParameters",
                "MaxAttemptCount",
                "MinAttemptInterval",
            ],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`CreateCampaignRequest`].
#[non_exhaustive]
pub struct CreateCampaignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CC6523B-0E51-1B62-8DA5-6A9831CAE315`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `c58b9719-3bc3-441d-a4d3-fc0309ef7066`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
}

response! {
    CreateCampaignResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind case to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CaseList {
    /// ID of the reference that the call is about.
    pub reference_id: Option<String>,
    /// Telephone number of the person or contact concerned.
    pub phone_number: Option<String>,
    /// The custom variables that are concerned.
    pub custom_variables: Option<String>,
}

impl CaseList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReferenceId`.
    pub fn reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets `PhoneNumber`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `CustomVariables`.
    pub fn custom_variables(mut self, value: impl Into<String>) -> Self {
        self.custom_variables = Some(value.into());
        self
    }
}

request! {
    CaseList {
        "ReferenceId" => reference_id: field,
        "PhoneNumber" => phone_number: field,
        "CustomVariables" => custom_variables: field,
    }
}

values! {
    /// Which kind of strategy it is or is to be.
    pub enum StrategyType {
        /// Dials by the strategy of this short name.
        Sp = "SP",
        /// The service steers the number of calls by a feedback control.
        Pid = "PID",
        /// Dials a fixed number of people for each free agent.
        Pacing = "PACING",
        /// Dials as soon as possible.
        Asap = "ASAP",
        /// Dials in a way made for the customer.
        Customized = "CUSTOMIZED",
    }
}
