// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Media uploads
//!
//! - [`CreateUploadMedia`](mod@create_upload_media): Registers a media asset and hands out the address and credentials for uploading its file.
//! - [`CreateUploadStream`](mod@create_upload_stream): Hands out address and credentials to upload a further stream of a media asset.
//! - [`GetUrlUploadInfos`](mod@get_url_upload_infos): Shows how far jobs that fetch media from URLs have come.
//! - [`RefreshUploadMedia`](mod@refresh_upload_media): Issues fresh upload credentials for a media asset after the earlier ones timed out.
//! - [`RegisterMediaStream`](mod@register_media_stream): Registers a stored file as a further stream of a media asset.
//! - [`UploadMediaByURL`](mod@upload_media_by_url): Has media files fetched from their URLs and uploaded, several in one call.
//! - [`UploadStreamByURL`](mod@upload_stream_by_url): Has a stream of a media asset fetched from a URL and uploaded.
//!
//! ## Search libraries
//!
//! - [`CreateSearchLib`](mod@create_search_lib): Creates a search library into which media assets can be put for later search.
//! - [`DropSearchLib`](mod@drop_search_lib): Deletes a search library with all media entries in it.
//! - [`QuerySearchLib`](mod@query_search_lib): Shows one search library, found by name.
//!
//! ## Search indexes
//!
//! - [`AlterSearchIndex`](mod@alter_search_index): Changes the state or the configuration of a search index.
//! - [`CreateSearchIndex`](mod@create_search_index): Adds an index of a further type to a search library; one library can hold several.
//! - [`DropSearchIndex`](mod@drop_search_index): Deletes a search index with its data; new media are no longer analyzed for it.
//! - [`QuerySearchIndex`](mod@query_search_index): Shows one search index of a search library in detail.
//!
//! ## Media search
//!
//! - [`DeleteMediaFromSearchLib`](mod@delete_media_from_search_lib): Removes a media asset from a search library; searches do not find it any more.
//! - [`GetVideoList`](mod@get_video_list): Lists videos with their properties, filtered by status, category and so on.
//! - [`InsertMediaToSearchLib`](mod@insert_media_to_search_lib): Adds a media asset to a search library, which must exist already.
//! - [`QueryMediaIndexJob`](mod@query_media_index_job): Lists the index jobs that were started for a media asset in a search library.
//! - [`SearchMedia`](mod@search_media): Searches media assets with a match expression, sorted and paged.
//! - [`SearchMediaByAILabel`](mod@search_media_by_ai_label): Searches media by persons, subtitles or categories that AI has recognized in them.
//! - [`SearchMediaByFace`](mod@search_media_by_face): Finds media in which the face of a given image appears; clips come from `SearchMediaClipByFace`.
//! - [`SearchMediaByHybrid`](mod@search_media_by_hybrid): Finds media by a description in natural language, combining several ways of search.
//! - [`SearchMediaByMultimodal`](mod@search_media_by_multimodal): Finds media by a description in natural language, with a large model.
//! - [`SearchMediaClipByFace`](mod@search_media_clip_by_face): Finds the clips within media in which a face found by `SearchMediaByFace` is seen.
//! - [`UpdateMediaToSearchLib`](mod@update_media_to_search_lib): Brings the entry of a media asset in a search library up to date.
//!
//! ## Media assets
//!
//! - [`BatchGetMediaInfos`](mod@batch_get_media_infos): Returns the details of several media assets, given by their IDs, in one call.
//! - [`DeleteMediaInfos`](mod@delete_media_infos): Deletes up to 20 media assets, by their IDs or else by their source addresses.
//! - [`GetMediaInfo`](mod@get_media_info): Shows a media asset in full, found by media ID or by the URL of its input file.
//! - [`ListAllPublicMediaTags`](mod@list_all_public_media_tags): Lists every tag that occurs in the public media library.
//! - [`ListMediaBasicInfos`](mod@list_media_basic_infos): Lists the basic properties of media assets that match the filters given.
//! - [`ListPublicMediaBasicInfos`](mod@list_public_media_basic_infos): Lists the basic properties of public media assets that match the filters, at most 100 of them.
//! - [`RegisterMediaInfo`](mod@register_media_info): Registers a stored file as media asset; its ID comes at once, the file's details follow in the background.
//! - [`UpdateMediaInfo`](mod@update_media_info): Changes the properties of a media asset, found by media ID or by the URL of its input.
//!
//! ## Categories
//!
//! - [`AddCategory`](mod@add_category): Adds a category to the tree under which media assets are filed.
//! - [`DeleteCategory`](mod@delete_category): Deletes a media category together with its subcategories on all levels below.
//! - [`GetCategories`](mod@get_categories): Shows a media category together with its direct subcategories.
//! - [`UpdateCategory`](mod@update_category): Renames a category in the media category tree.
//!
//! ## Media marks
//!
//! - [`AddMediaMarks`](mod@add_media_marks): Attaches marks, such as points on the timeline, to a media asset.
//! - [`DeleteMediaMarks`](mod@delete_media_marks): Deletes marks that were set on a media asset, by their IDs.
//! - [`GetMediaMarks`](mod@get_media_marks): Shows marks of a media asset, picked by mark ID.
//! - [`ListMediaMarks`](mod@list_media_marks): Lists all marks of one media asset.
//! - [`UpdateMediaMarks`](mod@update_media_marks): Changes marks that are already attached to a media asset.
//!
//! ## Playback information
//!
//! - [`DeletePlayInfo`](mod@delete_play_info): Deletes video or audio streams of media assets, several at once if wanted.
//! - [`GetPlayInfo`](mod@get_play_info): Returns the playback addresses of an audio or video asset by its media ID.
//!
//! ## Content moderation
//!
//! - [`CreateAudit`](mod@create_audit): Submits the results of a manual review of media assets.
//! - [`QueryMediaCensorJobDetail`](mod@query_media_censor_job_detail): Shows one media moderation job with its detailed findings.
//! - [`QueryMediaCensorJobList`](mod@query_media_censor_job_list): Lists media moderation jobs with their overall results.
//! - [`SubmitMediaCensorJob`](mod@submit_media_censor_job): Starts a job that checks media for content that breaks the rules.
//!
//! ## Processing templates
//!
//! - [`CreateCustomTemplate`](mod@create_custom_template): Stores your own media processing template, for instance for transcoding or snapshots.
//! - [`DeleteCustomTemplate`](mod@delete_custom_template): Deletes a custom template, which jobs can then no longer refer to.
//! - [`GetCustomTemplate`](mod@get_custom_template): Shows one of your own media processing templates.
//! - [`GetSystemTemplate`](mod@get_system_template): Shows one media processing template that the system presets.
//! - [`ListCustomTemplates`](mod@list_custom_templates): Lists your own media processing templates, without the ones preset by the system.
//! - [`ListSystemTemplates`](mod@list_system_templates): Lists the media processing templates that the system presets.
//! - [`SetDefaultCustomTemplate`](mod@set_default_custom_template): Makes one of your own media processing templates the default.
//! - [`UpdateCustomTemplate`](mod@update_custom_template): Changes one of your own media processing templates.
//!
//! ## Pipelines
//!
//! - [`CreatePipeline`](mod@create_pipeline): Creates a pipeline, the queue in which media processing jobs wait for their turn.
//! - [`DeletePipeline`](mod@delete_pipeline): Deletes a pipeline of the account, through which jobs were queued.
//! - [`GetPipeline`](mod@get_pipeline): Shows name, state and other properties of one job pipeline.
//! - [`ListPipelines`](mod@list_pipelines): Lists the job pipelines of the account.
//! - [`UpdatePipeline`](mod@update_pipeline): Changes status or priority of a job pipeline.
//!
//! ## Transcoding and packaging
//!
//! - [`DecryptKMSDataKey`](mod@decrypt_kms_data_key): Decrypts the ciphertext of a KMS data key into the plain key.
//! - [`GenerateKMSDataKey`](mod@generate_kms_data_key): Generates a random KMS data key for the standard encryption of transcoded video.
//! - [`GetPackageJob`](mod@get_package_job): Shows one job that packages media into an adaptive playlist.
//! - [`GetTranscodeJob`](mod@get_transcode_job): Shows settings, state and outputs of one transcoding job.
//! - [`ListPackageJobs`](mod@list_package_jobs): Lists jobs that package media into adaptive playlists.
//! - [`ListTranscodeJobs`](mod@list_transcode_jobs): Lists transcoding jobs with their states.
//! - [`SubmitPackageJob`](mod@submit_package_job): Starts a job that packages media streams into one adaptive playlist.
//! - [`SubmitTranscodeJob`](mod@submit_transcode_job): Starts a job that transcodes media by one or more transcoding templates.
//!
//! ## Snapshots and animated images
//!
//! - [`GetDynamicImageJob`](mod@get_dynamic_image_job): Shows one job that makes animated images from a video.
//! - [`GetSnapshotJob`](mod@get_snapshot_job): Shows one job that takes still images from a video.
//! - [`GetSnapshotUrls`](mod@get_snapshot_urls): Returns URLs under which the images of a snapshot job can be fetched.
//! - [`ListDynamicImageJobs`](mod@list_dynamic_image_jobs): Lists jobs that make animated images from videos.
//! - [`ListSnapshotJobs`](mod@list_snapshot_jobs): Lists jobs that take still images from videos.
//! - [`SubmitDynamicImageJob`](mod@submit_dynamic_image_job): Starts a job that makes an animated image from part of a video.
//! - [`SubmitSnapshotJob`](mod@submit_snapshot_job): Starts a job that takes still images from a video.
//!
//! ## Media information
//!
//! - [`GetMediaInfoJob`](mod@get_media_info_job): Shows one job that reads out the technical properties of a media file.
//! - [`ListMediaInfoJobs`](mod@list_media_info_jobs): Lists jobs that read out the technical properties of media files.
//! - [`SubmitMediaInfoJob`](mod@submit_media_info_job): Starts a background job that reads out the technical properties of a media file.
//! - [`SubmitSyncMediaInfoJob`](mod@submit_sync_media_info_job): Reads out the technical properties of a media file at once, instead of by a background job.
//!
//! ## Live transcoding
//!
//! - [`CreateLiveTranscodeTemplate`](mod@create_live_transcode_template): Stores a template with the encoding settings for live transcoding jobs.
//! - [`DeleteLiveTranscodeJob`](mod@delete_live_transcode_job): Deletes a live transcoding job.
//! - [`DeleteLiveTranscodeTemplate`](mod@delete_live_transcode_template): Deletes a live transcoding template; new jobs can no longer name it.
//! - [`GetLiveTranscodeJob`](mod@get_live_transcode_job): Shows the details of one live transcoding job.
//! - [`GetLiveTranscodeTemplate`](mod@get_live_transcode_template): Shows the encoding settings of one live transcoding template.
//! - [`ListLiveTranscodeJobs`](mod@list_live_transcode_jobs): Lists live transcoding jobs with their states.
//! - [`ListLiveTranscodeTemplates`](mod@list_live_transcode_templates): Lists the templates that exist for live transcoding jobs.
//! - [`SendLiveTranscodeJobCommand`](mod@send_live_transcode_job_command): Sends a command to a live transcoding job, to control it while it runs.
//! - [`SubmitLiveTranscodeJob`](mod@submit_live_transcode_job): Starts a job that transcodes a live stream by a template.
//! - [`UpdateLiveTranscodeJob`](mod@update_live_transcode_job): Changes the input stream, the output or the start and end time of a live transcoding job.
//! - [`UpdateLiveTranscodeTemplate`](mod@update_live_transcode_template): Changes the encoding settings of a live transcoding template.
//!
//! ## Live recording
//!
//! - [`CreateLiveRecordTemplate`](mod@create_live_record_template): Stores a recording template that later live recording jobs can refer to.
//! - [`DeleteLiveRecordFiles`](mod@delete_live_record_files): Deletes recordings of live streams; either the entries alone or the OSS files as well.
//! - [`DeleteLiveRecordTemplate`](mod@delete_live_record_template): Deletes a live recording template; jobs that use it already go on.
//! - [`GetLiveRecordJob`](mod@get_live_record_job): Shows the details of one live recording job.
//! - [`GetLiveRecordTemplate`](mod@get_live_record_template): Shows a live recording template, or the snapshot of it that a job works with.
//! - [`ListLiveRecordFiles`](mod@list_live_record_files): Lists the index files that live recording produced within a time range.
//! - [`ListLiveRecordJobs`](mod@list_live_record_jobs): Lists live recording jobs page by page.
//! - [`ListLiveRecordTemplates`](mod@list_live_record_templates): Lists the templates that exist for live recording jobs.
//! - [`SubmitLiveRecordJob`](mod@submit_live_record_job): Starts a job that records a live stream by a recording template.
//! - [`UpdateLiveRecordTemplate`](mod@update_live_record_template): Changes the recording settings of a live recording template.
//!
//! ## Live snapshots
//!
//! - [`CreateLiveSnapshotTemplate`](mod@create_live_snapshot_template): Stores a template with the capture settings for live snapshot jobs.
//! - [`DeleteLiveSnapshotFiles`](mod@delete_live_snapshot_files): Deletes snapshots of live streams; either the entries alone or the OSS files as well.
//! - [`DeleteLiveSnapshotTemplate`](mod@delete_live_snapshot_template): Deletes a live snapshot template; new jobs can no longer name it.
//! - [`GetLiveSnapshotJob`](mod@get_live_snapshot_job): Shows the details of one live snapshot job.
//! - [`GetLiveSnapshotTemplate`](mod@get_live_snapshot_template): Shows the capture settings of one live snapshot template.
//! - [`ListLiveSnapshotFiles`](mod@list_live_snapshot_files): Lists the images that a live snapshot job has written, page by page.
//! - [`ListLiveSnapshotJobs`](mod@list_live_snapshot_jobs): Lists live snapshot jobs page by page.
//! - [`ListLiveSnapshotTemplates`](mod@list_live_snapshot_templates): Lists the templates that exist for live snapshot jobs, page by page.
//! - [`SendLiveSnapshotJobCommand`](mod@send_live_snapshot_job_command): Sends a command to a live snapshot job, to control it while it runs.
//! - [`SubmitLiveSnapshotJob`](mod@submit_live_snapshot_job): Sets up snapshots of a live stream; the job begins by itself if the stream is being pushed.
//! - [`UpdateLiveSnapshotTemplate`](mod@update_live_snapshot_template): Changes the capture settings of a live snapshot template.
//!
//! ## Editing projects
//!
//! - [`AddEditingProjectMaterials`](mod@add_editing_project_materials): Attaches media assets to an editing project so that they are at hand on its timeline.
//! - [`CreateEditingProject`](mod@create_editing_project): Opens a new online editing project with title, description, timeline and cover image.
//! - [`DeleteEditingProjectMaterials`](mod@delete_editing_project_materials): Takes materials out of an editing project; the media assets themselves stay.
//! - [`DeleteEditingProjects`](mod@delete_editing_projects): Deletes online editing projects, several at once if wanted; the media they use stay.
//! - [`GetEditingProject`](mod@get_editing_project): Shows one online editing project with its timeline and other properties.
//! - [`GetEditingProjectMaterials`](mod@get_editing_project_materials): Lists all materials that are attached to an editing project.
//! - [`GetLiveEditingIndexFile`](mod@get_live_editing_index_file): Returns the index file of a live stream, with which an editor can preview the stream before cutting.
//! - [`SearchEditingProject`](mod@search_editing_project): Searches editing projects by time of creation and status.
//! - [`UpdateEditingProject`](mod@update_editing_project): Saves title, timeline, cover and other properties of an editing project.
//!
//! ## Media production
//!
//! - [`GetBatchMediaProducingJob`](mod@get_batch_media_producing_job): Shows a batch production job with its input, state and produced media; only the past year can be queried.
//! - [`GetLiveEditingJob`](mod@get_live_editing_job): Shows a live editing job with state, timeline and finished file; only the past year can be queried.
//! - [`GetMediaProducingJob`](mod@get_media_producing_job): Shows a production job with state, timeline and template; only the past year can be queried.
//! - [`SubmitBatchMediaProducingJob`](mod@submit_batch_media_producing_job): Starts a job that remixes video, audio and image materials into many videos at once.
//! - [`SubmitLiveEditingJob`](mod@submit_live_editing_job): Queues a job that joins stretches of live streams into a finished video in the background.
//! - [`SubmitMediaProducingJob`](mod@submit_media_producing_job): Renders a timeline, given directly, by template or by editing project, into a finished video.
//!
//! ## Editing templates
//!
//! - [`AddTemplate`](mod@add_template): Stores a reusable editing template whose materials can be swapped when a video is produced from it.
//! - [`DeleteTemplate`](mod@delete_template): Deletes templates of the template factory; productions from them are no longer possible.
//! - [`GetTemplate`](mod@get_template): Shows an editing template; an advanced one is usable once its status is `Available`.
//! - [`GetTemplateMaterials`](mod@get_template_materials): Returns links, valid for 30 minutes, to the material files of an advanced editing template.
//! - [`GetTemplateParams`](mod@get_template_params): Lists the replaceable materials of an advanced editing template with their default values and covers.
//! - [`ListTemplates`](mod@list_templates): Lists editing templates, filtered by status, source of creation and so on.
//! - [`UpdateTemplate`](mod@update_template): Changes title, configuration and other properties of an editing template.
//!
//! ## Avatar training
//!
//! - [`CreateAvatarTrainingJob`](mod@create_avatar_training_job): Prepares a digital human training job and its materials; training itself begins with `SubmitAvatarTrainingJob`.
//! - [`DeleteAvatarTrainingJob`](mod@delete_avatar_training_job): Deletes a digital human training job that is still a draft or has failed.
//! - [`GetAvatar`](mod@get_avatar): Shows a digital human whose training has succeeded.
//! - [`GetAvatarTrainingJob`](mod@get_avatar_training_job): Shows one digital human training job in full, including its state.
//! - [`ListAvatarTrainingJobs`](mod@list_avatar_training_jobs): Lists the digital human training jobs of the account.
//! - [`ListAvatars`](mod@list_avatars): Lists the digital humans of the account whose training has succeeded.
//! - [`SubmitAvatarTrainingJob`](mod@submit_avatar_training_job): Starts the training of a prepared digital human job, or starts it again after a failure.
//! - [`UpdateAvatarTrainingJob`](mod@update_avatar_training_job): Changes a digital human training job: basic facts, or its materials after a failed training.
//!
//! ## Voice cloning
//!
//! - [`CreateCustomizedVoiceJob`](mod@create_customized_voice_job): Prepares a voice cloning job with its basic settings, before any audio is submitted for training.
//! - [`DeleteCustomizedVoiceJob`](mod@delete_customized_voice_job): Deletes a voice cloning job, unless it is in training or has succeeded.
//! - [`DetectAudioForCustomizedVoiceJob`](mod@detect_audio_for_customized_voice_job): Checks a read-aloud recording for mistakes and noise; a good one is kept for the training of a voice.
//! - [`GetCustomizedVoice`](mod@get_customized_voice): Shows one customized voice, meaning a cloned voice that is ready for use.
//! - [`GetCustomizedVoiceJob`](mod@get_customized_voice_job): Shows one voice cloning job and how far it has come.
//! - [`GetDemonstrationForCustomizedVoiceJob`](mod@get_demonstration_for_customized_voice_job): Returns the sentences to be read aloud for voice cloning, with sample audio.
//! - [`ListCustomizedVoiceJobs`](mod@list_customized_voice_jobs): Lists all voice cloning jobs of the account.
//! - [`ListCustomizedVoices`](mod@list_customized_voices): Lists all customized voices of the account.
//! - [`SubmitCustomizedVoiceJob`](mod@submit_customized_voice_job): Starts a voice cloning job from the audio checked before; training runs on in the background.
//! - [`SubmitStandardCustomizedVoiceJob`](mod@submit_standard_customized_voice_job): Starts the standard kind of voice cloning job; training runs on in the background.
//! - [`UpdateCustomizedVoice`](mod@update_customized_voice): Changes a customized voice; so far only its sample audio (`DemoMediaId`) can be replaced.
//!
//! ## Intelligent jobs
//!
//! - [`DeleteSmartJob`](mod@delete_smart_job): Deletes a smart production job by its ID.
//! - [`GetSmartHandleJob`](mod@get_smart_handle_job): Shows state and result of an intelligent task by job ID; only the past year can be queried.
//! - [`ListSmartJobs`](mod@list_smart_jobs): Lists intelligent tasks that match the filters given.
//! - [`ListSmartSysAvatarModels`](mod@list_smart_sys_avatar_models): Lists the digital humans that the system provides, page by page.
//! - [`ListSmartVoiceGroups`](mod@list_smart_voice_groups): Lists the voices for speech synthesis, grouped by scenario, with gender and sample audio.
//! - [`SubmitASRJob`](mod@submit_asr_job): Starts a job that turns speech in media into text with start and end times.
//! - [`SubmitAudioProduceJob`](mod@submit_audio_produce_job): Starts a job that reads a text aloud into an audio file.
//! - [`SubmitAvatarVideoJob`](mod@submit_avatar_video_job): Starts a job that renders a video of a digital human speaking given text or audio.
//! - [`SubmitTextGenerateJob`](mod@submit_text_generate_job): Starts a job that expands keywords into marketing copy; `GetSmartHandleJob` has the result.
//! - [`SubmitVideoTranslationJob`](mod@submit_video_translation_job): Starts a job that translates the subtitles seen in a video into another language.
//!
//! ## Smart tagging
//!
//! - [`QuerySmarttagJob`](mod@query_smarttag_job): Shows state and result of one smart tagging job.
//! - [`SubmitSmarttagJob`](mod@submit_smarttag_job): Starts a job that derives tags from picture, speech and text of media.
//!
//! ## Intelligent production
//!
//! - [`QueryIProductionJob`](mod@query_i_production_job): Shows state and result of one intelligent production job.
//! - [`SubmitIProductionJob`](mod@submit_i_production_job): Starts an intelligent production job, whose function is chosen by parameter.
//!
//! ## Media fingerprints
//!
//! - [`CancelDNAJob`](mod@cancel_dna_job): Withdraws a media fingerprint (DNA) job by its job ID.
//! - [`CreateDNADB`](mod@create_dnadb): Creates a fingerprint (DNA) library against which media can be compared for duplicates.
//! - [`DeleteDNADB`](mod@delete_dnadb): Deletes a fingerprint library for comparing media.
//! - [`DeleteDNAFiles`](mod@delete_dna_files): Removes media fingerprints from a library, so that new media are no longer compared with them.
//! - [`ListDNADB`](mod@list_dnadb): Lists the fingerprint (DNA) libraries of the account.
//! - [`ListDNAFiles`](mod@list_dna_files): Lists the files whose fingerprints a DNA library holds.
//! - [`QueryDNAJobList`](mod@query_dna_job_list): Looks up fingerprint (DNA) jobs with their states.
//! - [`SubmitDNAJob`](mod@submit_dna_job): Starts a job that takes the fingerprint (DNA) of media and compares it with a library.
//!
//! ## Usage statistics
//!
//! - [`DescribeMeterImsEditUsage`](mod@describe_meter_ims_edit_usage): Reports editing usage over at most 31 days, reaching back 90 days.
//! - [`DescribeMeterImsMediaConvertUHDUsage`](mod@describe_meter_ims_media_convert_uhd_usage): Reports the usage of ultra-high-definition transcoding over at most 31 days, reaching back 90 days.
//! - [`DescribeMeterImsMediaConvertUsage`](mod@describe_meter_ims_media_convert_usage): Reports the usage of VOD transcoding over at most 31 days, reaching back 90 days.
//! - [`DescribeMeterImsMpsAiUsage`](mod@describe_meter_ims_mps_ai_usage): Reports the usage of AI media processing over at most 31 days, reaching back 90 days.
//! - [`DescribeMeterImsSummary`](mod@describe_meter_ims_summary): Summarizes the VOD usage of all kinds over at most 31 days, reaching back 90 days.
//!
//! ## Event callbacks
//!
//! - [`GetEventCallback`](mod@get_event_callback): Shows to where and for which events callbacks are sent.
//! - [`SetEventCallback`](mod@set_event_callback): Sets for which events, and to where, callbacks are sent.
//!
//! ## Workflows
//!
//! - [`GetWorkflowTask`](mod@get_workflow_task): Shows state and result of a media workflow task; only the past year can be queried.
//! - [`StartWorkflow`](mod@start_workflow): Submits a task that processes media along the steps of a workflow template.
//!
//! ## Deprecated settings
//!
//! - [`GetContentAnalyzeConfig`](mod@get_content_analyze_config): Shows how the intelligent content analysis of media is configured.
//! - [`GetDefaultStorageLocation`](mod@get_default_storage_location): Shows where temporary files of the online editor are stored by default.
//! - [`SetContentAnalyzeConfig`](mod@set_content_analyze_config): Configures the intelligent content analysis of media.
//! - [`SetDefaultStorageLocation`](mod@set_default_storage_location): Sets where the online editor puts temporary files by default, so that nobody is asked each time.
//!
//! ## Public media library
//!
//! - [`AddFavoritePublicMedia`](mod@add_favorite_public_media): Marks public media assets, given by media ID, as favorites of the account.
//! - [`CancelFavoritePublicMedia`](mod@cancel_favorite_public_media): Removes public media assets, given by media ID, from the favorites of the account.
//! - [`GetPublicMediaInfo`](mod@get_public_media_info): Shows an asset of the public copyrighted library; its URL is only a preview version.
//! - [`SearchPublicMediaInfo`](mod@search_public_media_info): Searches the public media library for assets that match the criteria given.
//!
//! ## Others
//!
//! - [`ActiveAiRtcLicense`](mod@active_ai_rtc_license): Activates a device for real-time AI conversation by binding an authorization code of a license item to it.
//! - [`AddAdInsertion`](mod@add_ad_insertion): Sets up an ad insertion configuration with the content prefix and the ad server URL to be used.
//! - [`AddMediaConnectFlowInput`](mod@add_media_connect_flow_input): Gives a MediaConnect flow its input, with protocol, source address and allowed CIDR blocks.
//! - [`AddMediaConnectFlowOutput`](mod@add_media_connect_flow_output): Adds an output to a MediaConnect flow, with protocol, target address and player limit.
//! - [`AddStreamTagToSearchLib`](mod@add_stream_tag_to_search_lib): Attaches tag data from a message body to a stream that is kept in a search library.
//! - [`BatchCreateVodPackagingAsset`](mod@batch_create_vod_packaging_asset): Creates several packaging assets with one call, each from a media file, in one packaging group.
//! - [`CancelIProductionJob`](mod@cancel_i_production_job): Withdraws an intelligent production job by its job ID.
//! - [`ClearAIAgentVoiceprint`](mod@clear_ai_agent_voiceprint): Clears a stored voiceprint, so that the agent no longer recognizes this speaker.
//! - [`CloseMediaConnectFlowFailover`](mod@close_media_connect_flow_failover): Switches source failover off for a media connect flow.
//! - [`CloseStreamToSearchLib`](mod@close_stream_to_search_lib): Stops feeding a live stream into a search library.
//! - [`CreateChannel`](mod@create_channel): Creates a linear channel that plays scheduled programs, with tier, playback mode, filler source and outputs.
//! - [`CreateHotwordLibrary`](mod@create_hotword_library): Creates a hotword library that weights words, with optional fixed translations, for a usage scenario.
//! - [`CreateLivePackageChannel`](mod@create_live_package_channel): Creates a live packaging channel in a channel group, with ingest protocol and segment settings.
//! - [`CreateLivePackageChannelGroup`](mod@create_live_package_channel_group): Creates a named group that holds live packaging channels.
//! - [`CreateLivePackageOriginEndpoint`](mod@create_live_package_origin_endpoint): Opens an origin endpoint on a live packaging channel, from which players or CDNs pull its packaged stream.
//! - [`CreateMediaConnectFlow`](mod@create_media_connect_flow): Creates a MediaConnect flow, which carries live video, in the region given.
//! - [`CreateMediaLiveChannel`](mod@create_media_live_channel): Creates a MediaLive channel that encodes attached inputs into one or more output groups.
//! - [`CreateMediaLiveInput`](mod@create_media_live_input): Creates an input of a given type from which MediaLive channels take their live video.
//! - [`CreateMediaLiveInputSecurityGroup`](mod@create_media_live_input_security_group): Creates an input security group whose allowlist rules decide who may push to MediaLive inputs.
//! - [`CreateProgram`](mod@create_program): Schedules a program on a channel from a source, with transition, clip range and ad breaks.
//! - [`CreateRecognitionEntity`](mod@create_recognition_entity): Adds an entity, such as a person to be recognized, to a custom recognition library.
//! - [`CreateRecognitionLib`](mod@create_recognition_lib): Creates a custom recognition library for one recognition algorithm.
//! - [`CreateRecognitionSample`](mod@create_recognition_sample): Adds a sample image to an entity of a custom recognition library.
//! - [`CreateSource`](mod@create_source): Registers a source with its package configurations at a source location, for use in programs.
//! - [`CreateSourceLocation`](mod@create_source_location): Registers a source location, the base URL under which the sources of channels are found.
//! - [`CreateStreamToSearchLib`](mod@create_stream_to_search_lib): Brings a stream into a search library, so that it can be indexed.
//! - [`CreateVodPackagingAsset`](mod@create_vod_packaging_asset): Ingests a media file into a packaging group as an asset for VOD packaging.
//! - [`CreateVodPackagingConfiguration`](mod@create_vod_packaging_configuration): Adds a packaging configuration to a group, with protocol, segment length, stream choice and DRM.
//! - [`CreateVodPackagingGroup`](mod@create_vod_packaging_group): Creates a packaging group that ties VOD assets to packaging configurations.
//! - [`DeleteAdInsertion`](mod@delete_ad_insertion): Deletes an ad insertion configuration by its name.
//! - [`DeleteAIAgentDialogue`](mod@delete_ai_agent_dialogue): Deletes one dialogue from a session with an AI agent.
//! - [`DeleteChannel`](mod@delete_channel): Deletes a channel by its name, along with its program schedule.
//! - [`DeleteHotwordLibrary`](mod@delete_hotword_library): Deletes a library of hotwords that helped speech recognition.
//! - [`DeleteLivePackageChannel`](mod@delete_live_package_channel): Deletes a live packaging channel of a channel group.
//! - [`DeleteLivePackageChannelGroup`](mod@delete_live_package_channel_group): Deletes a group of live packaging channels.
//! - [`DeleteLivePackageOriginEndpoint`](mod@delete_live_package_origin_endpoint): Deletes an origin endpoint of a live packaging channel, whose playback URL stops working.
//! - [`DeleteMediaConnectFlow`](mod@delete_media_connect_flow): Deletes a media connect flow with its inputs and outputs.
//! - [`DeleteMediaConnectFlowInput`](mod@delete_media_connect_flow_input): Removes an input from a media connect flow, which no longer takes a stream there.
//! - [`DeleteMediaConnectFlowOutput`](mod@delete_media_connect_flow_output): Removes an output from a media connect flow, which no longer sends a stream there.
//! - [`DeleteMediaLiveChannel`](mod@delete_media_live_channel): Deletes a live channel of the media live service.
//! - [`DeleteMediaLiveInput`](mod@delete_media_live_input): Deletes an input of the media live service, which channels can then no longer use.
//! - [`DeleteMediaLiveInputSecurityGroup`](mod@delete_media_live_input_security_group): Deletes a security group that limits who may push to live inputs.
//! - [`DeleteProgram`](mod@delete_program): Deletes a program from the schedule of a channel.
//! - [`DeleteRecognitionEntity`](mod@delete_recognition_entity): Deletes an entity, such as a person or a logo, from a recognition library.
//! - [`DeleteRecognitionLib`](mod@delete_recognition_lib): Deletes a library that holds custom entities for recognition.
//! - [`DeleteRecognitionSample`](mod@delete_recognition_sample): Deletes one sample of an entity, so that it no longer serves recognition.
//! - [`DeleteSource`](mod@delete_source): Deletes a media source from a source location, or only marks it as deleted.
//! - [`DeleteSourceLocation`](mod@delete_source_location): Deletes a source location, or only marks it as deleted.
//! - [`DeleteVodPackagingAsset`](mod@delete_vod_packaging_asset): Deletes a packaging asset, which can no longer be played through its packaging URLs.
//! - [`DeleteVodPackagingConfiguration`](mod@delete_vod_packaging_configuration): Deletes a packaging configuration by its name.
//! - [`DeleteVodPackagingGroup`](mod@delete_vod_packaging_group): Deletes a packaging group by its name.
//! - [`DescribeAIAgentInstance`](mod@describe_ai_agent_instance): Shows one AI agent instance, meaning a running or ended conversation with an agent.
//! - [`DescribeNotifyConfig`](mod@describe_notify_config): Shows the callback settings of an AI agent.
//! - [`DescribePlayList`](mod@describe_play_list): Lists playback records, page by page, that belong to a trace ID of the player.
//! - [`DescribeRtcRobotInstance`](mod@describe_rtc_robot_instance): Shows one instance of a robot that takes part in an RTC conversation.
//! - [`ForbidMediaConnectFlowOutput`](mod@forbid_media_connect_flow_output): Forbids an output of a media connect flow, which sends no stream until it is allowed again.
//! - [`ForwardAIAgentCall`](mod@forward_ai_agent_call): Passes a running call of an AI agent on to another phone number.
//! - [`GenerateAIAgentCall`](mod@generate_ai_agent_call): Prepares a call between a user and an AI agent and hands out what the client needs to join.
//! - [`GenerateMessageChatToken`](mod@generate_message_chat_token): Issues a token, with role and expiry, with which a user can chat with an AI agent by message.
//! - [`GetAdInsertion`](mod@get_ad_insertion): Shows an ad insertion configuration with its ad server and content URLs.
//! - [`GetAiRtcAuthCodeList`](mod@get_ai_rtc_auth_code_list): Lists authorization codes of licenses for real-time AI conversation, filtered by license item, status or type.
//! - [`GetAiRtcLicenseInfoList`](mod@get_ai_rtc_license_info_list): Lists licenses for real-time AI conversation with their details, filtered by item, status or type.
//! - [`GetAIWorkflowTask`](mod@get_ai_workflow_task): Shows state and result of one AI workflow task.
//! - [`GetChannel`](mod@get_channel): Shows settings and state of one linear channel, found by name.
//! - [`GetHotwordLibrary`](mod@get_hotword_library): Shows one hotword library with its words and weights.
//! - [`GetLivePackageChannel`](mod@get_live_package_channel): Shows one live packaging channel of a channel group.
//! - [`GetLivePackageChannelGroup`](mod@get_live_package_channel_group): Shows one group of live packaging channels.
//! - [`GetLivePackageOriginEndpoint`](mod@get_live_package_origin_endpoint): Shows one origin endpoint of a live packaging channel with its packaging and access settings.
//! - [`GetMediaConnectAvailableRegion`](mod@get_media_connect_available_region): Lists the regions in which MediaConnect flows can be created; takes no parameters.
//! - [`GetMediaConnectFlow`](mod@get_media_connect_flow): Shows one MediaConnect flow with its basic properties.
//! - [`GetMediaConnectFlowAllOutputName`](mod@get_media_connect_flow_all_output_name): Lists the names of all outputs of a MediaConnect flow, without their details.
//! - [`GetMediaConnectFlowInput`](mod@get_media_connect_flow_input): Shows the input of a MediaConnect flow.
//! - [`GetMediaConnectFlowOutput`](mod@get_media_connect_flow_output): Shows one output of a MediaConnect flow, found by name.
//! - [`GetMediaConvertJob`](mod@get_media_convert_job): Shows settings, state and results of one media conversion job.
//! - [`GetMediaLiveChannel`](mod@get_media_live_channel): Shows one MediaLive channel with its inputs and output groups.
//! - [`GetMediaLiveInput`](mod@get_media_live_input): Shows one MediaLive input with its settings and security groups.
//! - [`GetMediaLiveInputSecurityGroup`](mod@get_media_live_input_security_group): Shows one MediaLive input security group with its allowlist rules.
//! - [`GetProgram`](mod@get_program): Shows one program that is scheduled on a channel.
//! - [`GetProjectExportJob`](mod@get_project_export_job): Shows state and result of a job that exports an editing project.
//! - [`GetSource`](mod@get_source): Shows one source of a source location, found by type and name.
//! - [`GetSourceLocation`](mod@get_source_location): Shows the base URL and delivery settings of one source location.
//! - [`GetStorageList`](mod@get_storage_list): Lists the storage locations of the account, filtered by application, type or status.
//! - [`GetStreamTagList`](mod@get_stream_tag_list): Lists the tags of a stream in a search library, optionally within a time range.
//! - [`GetVodPackagingAsset`](mod@get_vod_packaging_asset): Shows one VOD packaging asset, found by name.
//! - [`GetVodPackagingConfiguration`](mod@get_vod_packaging_configuration): Shows one VOD packaging configuration with protocol, segments and DRM.
//! - [`GetVodPackagingGroup`](mod@get_vod_packaging_group): Shows one VOD packaging group, found by name.
//! - [`ListAdInsertions`](mod@list_ad_insertions): Lists ad insertion configurations, filtered by keyword.
//! - [`ListAIAgentDialogues`](mod@list_ai_agent_dialogues): Lists what user and AI agent said in a session, page by page.
//! - [`ListAIAgentInstance`](mod@list_ai_agent_instance): Lists the instances, that is conversations, of an AI agent within a time range.
//! - [`ListAIAgentPhoneNumber`](mod@list_ai_agent_phone_number): Lists the phone numbers that AI agents can use, with their status.
//! - [`ListAIAgentVoiceprints`](mod@list_ai_agent_voiceprints): Lists the voiceprints registered for AI agents, optionally just one by ID.
//! - [`ListAlerts`](mod@list_alerts): Lists alerts of resources, filtered by resource, category or time range.
//! - [`ListBatchMediaProducingJobs`](mod@list_batch_media_producing_jobs): Lists batch production jobs, filtered by type, state and so on.
//! - [`ListChannelAlerts`](mod@list_channel_alerts): Lists alerts of linear channels, filtered by resource, category or time range.
//! - [`ListChannels`](mod@list_channels): Lists linear channels, filtered by name, tier, playback mode or state.
//! - [`ListEditingProjects`](mod@list_editing_projects): Lists editing projects, filtered by type, keyword, status, source or time of creation.
//! - [`ListHotwordLibraries`](mod@list_hotword_libraries): Lists hotword libraries, filtered by usage scenario or time of creation.
//! - [`ListLivePackageChannelGroups`](mod@list_live_package_channel_groups): Lists groups of live packaging channels, filtered by keyword.
//! - [`ListLivePackageChannels`](mod@list_live_package_channels): Lists the live packaging channels of one channel group.
//! - [`ListLivePackageOriginEndpoints`](mod@list_live_package_origin_endpoints): Lists the origin endpoints of one live packaging channel.
//! - [`ListMediaConvertJobs`](mod@list_media_convert_jobs): Lists media conversion jobs, filtered by ID, status or time of creation.
//! - [`ListMediaLiveChannels`](mod@list_media_live_channels): Lists MediaLive channels, filtered by keyword or state.
//! - [`ListMediaLiveInputSecurityGroups`](mod@list_media_live_input_security_groups): Lists MediaLive input security groups, filtered by keyword.
//! - [`ListMediaLiveInputs`](mod@list_media_live_inputs): Lists MediaLive inputs, filtered by keyword or type.
//! - [`ListMediaProducingJobs`](mod@list_media_producing_jobs): Lists production jobs of the editing service, filtered by state, type and so on.
//! - [`ListPrograms`](mod@list_programs): Lists the programs that are scheduled on channels.
//! - [`ListRecognitionEntities`](mod@list_recognition_entities): Lists the entities in a custom recognition library.
//! - [`ListRecognitionLibs`](mod@list_recognition_libs): Lists the custom recognition libraries for an algorithm.
//! - [`ListRecognitionSamples`](mod@list_recognition_samples): Lists the sample images of an entity in a custom recognition library.
//! - [`ListSchedules`](mod@list_schedules): Lists what a channel will play within a window of the coming seconds.
//! - [`ListSearchLib`](mod@list_search_lib): Lists the search libraries of the account.
//! - [`ListSourceLocations`](mod@list_source_locations): Lists source locations, filtered by name or state.
//! - [`ListSources`](mod@list_sources): Lists the sources at a source location, filtered by type, name or state.
//! - [`ListVodPackagingAssets`](mod@list_vod_packaging_assets): Lists VOD packaging assets, filtered by group or keyword.
//! - [`ListVodPackagingConfigurations`](mod@list_vod_packaging_configurations): Lists VOD packaging configurations, filtered by group or keyword.
//! - [`ListVodPackagingGroups`](mod@list_vod_packaging_groups): Lists VOD packaging groups, filtered by keyword.
//! - [`ListWorkflowTasks`](mod@list_workflow_tasks): Lists media workflow tasks, filtered by workflow, text or time of creation.
//! - [`OpenMediaConnectFlowFailover`](mod@open_media_connect_flow_failover): Turns on failover for a MediaConnect flow.
//! - [`QueryCopyrightExtractJob`](mod@query_copyright_extract_job): Shows state and result of a job that reads the copyright watermark out of a video.
//! - [`QueryCopyrightJobList`](mod@query_copyright_job_list): Lists jobs that embed copyright watermarks into videos.
//! - [`QueryTraceAbJobList`](mod@query_trace_ab_job_list): Lists A/B watermark jobs, whose videos make it possible to trace a leak.
//! - [`QueryTraceExtractJob`](mod@query_trace_extract_job): Shows state and result of a job that reads a tracing watermark out of a video.
//! - [`QueryTraceM3u8JobList`](mod@query_trace_m3u8_job_list): Lists jobs that create M3U8 playlists with tracing watermarks.
//! - [`QueryVideoCognitionJob`](mod@query_video_cognition_job): Shows a video cognition job, on request with its speech, text and intermediate results.
//! - [`ResumeMediaConnectFlowOutput`](mod@resume_media_connect_flow_output): Resumes one output of a MediaConnect flow, found by name.
//! - [`SearchIndexJobRerun`](mod@search_index_job_rerun): Runs the index jobs of media assets in a search library once more.
//! - [`SendAIAgentDataChannelMessage`](mod@send_ai_agent_data_channel_message): Sends a message over the data channel of a running AI agent.
//! - [`SendAIAgentSpeech`](mod@send_ai_agent_speech): Makes a running AI agent say the given text, if wanted by breaking off what it says.
//! - [`SendAIAgentText`](mod@send_ai_agent_text): Sends a text to a running AI agent as input.
//! - [`SendMessageChatText`](mod@send_message_chat_text): Sends a text message within a messaging session of an AI agent.
//! - [`SetAIAgentVoiceprint`](mod@set_ai_agent_voiceprint): Registers or replaces a voiceprint for AI agents from an audio sample.
//! - [`SetNotifyConfig`](mod@set_notify_config): Sets callback address, event types and audio recording of an AI agent's notifications.
//! - [`StartAIAgentInstance`](mod@start_ai_agent_instance): Starts an AI agent and lets it join the channel given in its runtime configuration.
//! - [`StartAIAgentOutboundCall`](mod@start_ai_agent_outbound_call): Makes an AI agent call a phone number and speak with whoever answers.
//! - [`StartAIWorkflow`](mod@start_ai_workflow): Starts an AI workflow with the given inputs.
//! - [`StartChannel`](mod@start_channel): Starts a stopped channel, which plays out its program schedule.
//! - [`StartMediaLiveChannel`](mod@start_media_live_channel): Starts a live channel, which takes in its inputs and produces its outputs.
//! - [`StartRtcRobotInstance`](mod@start_rtc_robot_instance): Starts a real-time robot, which joins the channel and talks with the user.
//! - [`StopAIAgentInstance`](mod@stop_ai_agent_instance): Ends a running instance of an AI agent and with it the conversation.
//! - [`StopAIWorkflowTask`](mod@stop_ai_workflow_task): Stops a running AI workflow task.
//! - [`StopChannel`](mod@stop_channel): Takes a linear channel off the air; its configuration stays.
//! - [`StopMediaLiveChannel`](mod@stop_media_live_channel): Stops a running MediaLive channel without deleting it.
//! - [`StopRtcRobotInstance`](mod@stop_rtc_robot_instance): Ends a running robot instance in an RTC conversation.
//! - [`SubmitAIAgentVideoAuditTask`](mod@submit_ai_agent_video_audit_task): Has an AI agent check a video at intervals, with prompts for the frames to be captured.
//! - [`SubmitCopyrightExtractJob`](mod@submit_copyright_extract_job): Starts a job that reads the copyright watermark out of a video.
//! - [`SubmitCopyrightJob`](mod@submit_copyright_job): Starts a job that embeds a message into a video as an invisible copyright watermark.
//! - [`SubmitDynamicChartJob`](mod@submit_dynamic_chart_job): Starts a job that turns spreadsheet data into a video of a moving line, pie or bar chart.
//! - [`SubmitHighlightExtractionJob`](mod@submit_highlight_extraction_job): Starts a job that picks the highlights out of the input videos.
//! - [`SubmitMediaAiAnalysisJob`](mod@submit_media_ai_analysis_job): Starts a job that lets AI analyze a media file by the parameters given.
//! - [`SubmitMediaConvertJob`](mod@submit_media_convert_job): Starts a media conversion job from one configuration of its inputs and outputs.
//! - [`SubmitProjectExportJob`](mod@submit_project_export_job): Starts a job that exports an editing project or a timeline in the export type given.
//! - [`SubmitSceneBatchEditingJob`](mod@submit_scene_batch_editing_job): Starts a job that produces the videos of several scene editing projects together.
//! - [`SubmitSceneMediaSelectionJob`](mod@submit_scene_media_selection_job): Starts a job that selects fitting clips from the input media for a scene.
//! - [`SubmitSceneTimelineOrganizationJob`](mod@submit_scene_timeline_organization_job): Starts a job that arranges the result of media selection on timelines for a scene.
//! - [`SubmitScreenMediaHighlightsJob`](mod@submit_screen_media_highlights_job): Starts a job that cuts the highlights of screen media into new videos.
//! - [`SubmitSegmentationJob`](mod@submit_segmentation_job): Starts a segmentation job on the input media with the job parameters given.
//! - [`SubmitSportsHighlightsJob`](mod@submit_sports_highlights_job): Starts a job that cuts the highlights out of recordings of sports.
//! - [`SubmitTraceAbJob`](mod@submit_trace_ab_job): Starts a job that makes two differently watermarked versions (A and B) of a video for tracing.
//! - [`SubmitTraceExtractJob`](mod@submit_trace_extract_job): Starts a job that reads the tracing watermark out of a video.
//! - [`SubmitTraceM3u8Job`](mod@submit_trace_m3u8_job): Starts a job that writes an M3U8 playlist carrying a viewer's tracing information.
//! - [`SubmitVideoCognitionJob`](mod@submit_video_cognition_job): Starts a job that lets AI understand a video, by a template and its parameters.
//! - [`TakeoverAIAgentCall`](mod@takeover_ai_agent_call): Lets a human agent take a running AI call over, with a token to join if asked for.
//! - [`UpdateAdInsertion`](mod@update_ad_insertion): Replaces the URLs and other settings of an ad insertion configuration.
//! - [`UpdateAIAgentInstance`](mod@update_ai_agent_instance): Changes settings of an AI agent instance, such as greeting, volume or speech recognition.
//! - [`UpdateChannel`](mod@update_channel): Changes access policy, filler source or outputs of a linear channel.
//! - [`UpdateHotwordLibrary`](mod@update_hotword_library): Replaces the words or the description of a hotword library.
//! - [`UpdateLivePackageChannel`](mod@update_live_package_channel): Changes protocol, segment settings or description of a live packaging channel.
//! - [`UpdateLivePackageChannelCredentials`](mod@update_live_package_channel_credentials): Renews the ingest credentials of a live packaging channel.
//! - [`UpdateLivePackageChannelGroup`](mod@update_live_package_channel_group): Changes the description of a group of live packaging channels.
//! - [`UpdateLivePackageOriginEndpoint`](mod@update_live_package_origin_endpoint): Changes packaging, time shift or access settings of an origin endpoint.
//! - [`UpdateMediaConnectFlowInput`](mod@update_media_connect_flow_input): Changes source address, bitrate, allowed CIDR blocks or SRT settings of a flow's input.
//! - [`UpdateMediaConnectFlowOutput`](mod@update_media_connect_flow_output): Changes target address, player limit, allowed CIDR blocks or SRT settings of a flow's output.
//! - [`UpdateMediaConnectFlowStatus`](mod@update_media_connect_flow_status): Switches a MediaConnect flow to the status given.
//! - [`UpdateMediaLiveChannel`](mod@update_media_live_channel): Changes inputs, output groups and encoding settings of a MediaLive channel.
//! - [`UpdateMediaLiveInput`](mod@update_media_live_input): Changes sources or security groups of a MediaLive input.
//! - [`UpdateMediaLiveInputSecurityGroup`](mod@update_media_live_input_security_group): Replaces the allowlist rules of a MediaLive input security group.
//! - [`UpdateProgram`](mod@update_program): Changes source, transition, clip range or ad breaks of a scheduled program.
//! - [`UpdateRtcRobotInstance`](mod@update_rtc_robot_instance): Changes greeting, voice or interruption setting of a robot in an RTC conversation.
//! - [`UpdateSource`](mod@update_source): Replaces the package configurations of a source.
//! - [`UpdateSourceLocation`](mod@update_source_location): Changes base URL or segment delivery of a source location.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod active_ai_rtc_license;
pub mod add_ad_insertion;
pub mod add_category;
pub mod add_editing_project_materials;
pub mod add_favorite_public_media;
pub mod add_media_connect_flow_input;
pub mod add_media_connect_flow_output;
pub mod add_media_marks;
pub mod add_stream_tag_to_search_lib;
pub mod add_template;
pub mod alter_search_index;
pub mod batch_create_vod_packaging_asset;
pub mod batch_get_media_infos;
pub mod cancel_dna_job;
pub mod cancel_favorite_public_media;
pub mod cancel_i_production_job;
pub mod clear_ai_agent_voiceprint;
pub mod close_media_connect_flow_failover;
pub mod close_stream_to_search_lib;
pub mod create_audit;
pub mod create_avatar_training_job;
pub mod create_channel;
pub mod create_custom_template;
pub mod create_customized_voice_job;
pub mod create_dnadb;
pub mod create_editing_project;
pub mod create_hotword_library;
pub mod create_live_package_channel;
pub mod create_live_package_channel_group;
pub mod create_live_package_origin_endpoint;
pub mod create_live_record_template;
pub mod create_live_snapshot_template;
pub mod create_live_transcode_template;
pub mod create_media_connect_flow;
pub mod create_media_live_channel;
pub mod create_media_live_input;
pub mod create_media_live_input_security_group;
pub mod create_pipeline;
pub mod create_program;
pub mod create_recognition_entity;
pub mod create_recognition_lib;
pub mod create_recognition_sample;
pub mod create_search_index;
pub mod create_search_lib;
pub mod create_source;
pub mod create_source_location;
pub mod create_stream_to_search_lib;
pub mod create_upload_media;
pub mod create_upload_stream;
pub mod create_vod_packaging_asset;
pub mod create_vod_packaging_configuration;
pub mod create_vod_packaging_group;
pub mod decrypt_kms_data_key;
pub mod delete_ad_insertion;
pub mod delete_ai_agent_dialogue;
pub mod delete_avatar_training_job;
pub mod delete_category;
pub mod delete_channel;
pub mod delete_custom_template;
pub mod delete_customized_voice_job;
pub mod delete_dna_files;
pub mod delete_dnadb;
pub mod delete_editing_project_materials;
pub mod delete_editing_projects;
pub mod delete_hotword_library;
pub mod delete_live_package_channel;
pub mod delete_live_package_channel_group;
pub mod delete_live_package_origin_endpoint;
pub mod delete_live_record_files;
pub mod delete_live_record_template;
pub mod delete_live_snapshot_files;
pub mod delete_live_snapshot_template;
pub mod delete_live_transcode_job;
pub mod delete_live_transcode_template;
pub mod delete_media_connect_flow;
pub mod delete_media_connect_flow_input;
pub mod delete_media_connect_flow_output;
pub mod delete_media_from_search_lib;
pub mod delete_media_infos;
pub mod delete_media_live_channel;
pub mod delete_media_live_input;
pub mod delete_media_live_input_security_group;
pub mod delete_media_marks;
pub mod delete_pipeline;
pub mod delete_play_info;
pub mod delete_program;
pub mod delete_recognition_entity;
pub mod delete_recognition_lib;
pub mod delete_recognition_sample;
pub mod delete_smart_job;
pub mod delete_source;
pub mod delete_source_location;
pub mod delete_template;
pub mod delete_vod_packaging_asset;
pub mod delete_vod_packaging_configuration;
pub mod delete_vod_packaging_group;
pub mod describe_ai_agent_instance;
pub mod describe_meter_ims_edit_usage;
pub mod describe_meter_ims_media_convert_uhd_usage;
pub mod describe_meter_ims_media_convert_usage;
pub mod describe_meter_ims_mps_ai_usage;
pub mod describe_meter_ims_summary;
pub mod describe_notify_config;
pub mod describe_play_list;
pub mod describe_rtc_robot_instance;
pub mod detect_audio_for_customized_voice_job;
pub mod drop_search_index;
pub mod drop_search_lib;
pub mod forbid_media_connect_flow_output;
pub mod forward_ai_agent_call;
pub mod generate_ai_agent_call;
pub mod generate_kms_data_key;
pub mod generate_message_chat_token;
pub mod get_ad_insertion;
pub mod get_ai_rtc_auth_code_list;
pub mod get_ai_rtc_license_info_list;
pub mod get_ai_workflow_task;
pub mod get_avatar;
pub mod get_avatar_training_job;
pub mod get_batch_media_producing_job;
pub mod get_categories;
pub mod get_channel;
pub mod get_content_analyze_config;
pub mod get_custom_template;
pub mod get_customized_voice;
pub mod get_customized_voice_job;
pub mod get_default_storage_location;
pub mod get_demonstration_for_customized_voice_job;
pub mod get_dynamic_image_job;
pub mod get_editing_project;
pub mod get_editing_project_materials;
pub mod get_event_callback;
pub mod get_hotword_library;
pub mod get_live_editing_index_file;
pub mod get_live_editing_job;
pub mod get_live_package_channel;
pub mod get_live_package_channel_group;
pub mod get_live_package_origin_endpoint;
pub mod get_live_record_job;
pub mod get_live_record_template;
pub mod get_live_snapshot_job;
pub mod get_live_snapshot_template;
pub mod get_live_transcode_job;
pub mod get_live_transcode_template;
pub mod get_media_connect_available_region;
pub mod get_media_connect_flow;
pub mod get_media_connect_flow_all_output_name;
pub mod get_media_connect_flow_input;
pub mod get_media_connect_flow_output;
pub mod get_media_convert_job;
pub mod get_media_info;
pub mod get_media_info_job;
pub mod get_media_live_channel;
pub mod get_media_live_input;
pub mod get_media_live_input_security_group;
pub mod get_media_marks;
pub mod get_media_producing_job;
pub mod get_package_job;
pub mod get_pipeline;
pub mod get_play_info;
pub mod get_program;
pub mod get_project_export_job;
pub mod get_public_media_info;
pub mod get_smart_handle_job;
pub mod get_snapshot_job;
pub mod get_snapshot_urls;
pub mod get_source;
pub mod get_source_location;
pub mod get_storage_list;
pub mod get_stream_tag_list;
pub mod get_system_template;
pub mod get_template;
pub mod get_template_materials;
pub mod get_template_params;
pub mod get_transcode_job;
pub mod get_url_upload_infos;
pub mod get_video_list;
pub mod get_vod_packaging_asset;
pub mod get_vod_packaging_configuration;
pub mod get_vod_packaging_group;
pub mod get_workflow_task;
pub mod insert_media_to_search_lib;
pub mod list_ad_insertions;
pub mod list_ai_agent_dialogues;
pub mod list_ai_agent_instance;
pub mod list_ai_agent_phone_number;
pub mod list_ai_agent_voiceprints;
pub mod list_alerts;
pub mod list_all_public_media_tags;
pub mod list_avatar_training_jobs;
pub mod list_avatars;
pub mod list_batch_media_producing_jobs;
pub mod list_channel_alerts;
pub mod list_channels;
pub mod list_custom_templates;
pub mod list_customized_voice_jobs;
pub mod list_customized_voices;
pub mod list_dna_files;
pub mod list_dnadb;
pub mod list_dynamic_image_jobs;
pub mod list_editing_projects;
pub mod list_hotword_libraries;
pub mod list_live_package_channel_groups;
pub mod list_live_package_channels;
pub mod list_live_package_origin_endpoints;
pub mod list_live_record_files;
pub mod list_live_record_jobs;
pub mod list_live_record_templates;
pub mod list_live_snapshot_files;
pub mod list_live_snapshot_jobs;
pub mod list_live_snapshot_templates;
pub mod list_live_transcode_jobs;
pub mod list_live_transcode_templates;
pub mod list_media_basic_infos;
pub mod list_media_convert_jobs;
pub mod list_media_info_jobs;
pub mod list_media_live_channels;
pub mod list_media_live_input_security_groups;
pub mod list_media_live_inputs;
pub mod list_media_marks;
pub mod list_media_producing_jobs;
pub mod list_package_jobs;
pub mod list_pipelines;
pub mod list_programs;
pub mod list_public_media_basic_infos;
pub mod list_recognition_entities;
pub mod list_recognition_libs;
pub mod list_recognition_samples;
pub mod list_schedules;
pub mod list_search_lib;
pub mod list_smart_jobs;
pub mod list_smart_sys_avatar_models;
pub mod list_smart_voice_groups;
pub mod list_snapshot_jobs;
pub mod list_source_locations;
pub mod list_sources;
pub mod list_system_templates;
pub mod list_templates;
pub mod list_transcode_jobs;
pub mod list_vod_packaging_assets;
pub mod list_vod_packaging_configurations;
pub mod list_vod_packaging_groups;
pub mod list_workflow_tasks;
pub mod open_media_connect_flow_failover;
pub mod query_copyright_extract_job;
pub mod query_copyright_job_list;
pub mod query_dna_job_list;
pub mod query_i_production_job;
pub mod query_media_censor_job_detail;
pub mod query_media_censor_job_list;
pub mod query_media_index_job;
pub mod query_search_index;
pub mod query_search_lib;
pub mod query_smarttag_job;
pub mod query_trace_ab_job_list;
pub mod query_trace_extract_job;
pub mod query_trace_m3u8_job_list;
pub mod query_video_cognition_job;
pub mod refresh_upload_media;
pub mod register_media_info;
pub mod register_media_stream;
pub mod resume_media_connect_flow_output;
pub mod search_editing_project;
pub mod search_index_job_rerun;
pub mod search_media;
pub mod search_media_by_ai_label;
pub mod search_media_by_face;
pub mod search_media_by_hybrid;
pub mod search_media_by_multimodal;
pub mod search_media_clip_by_face;
pub mod search_public_media_info;
pub mod send_ai_agent_data_channel_message;
pub mod send_ai_agent_speech;
pub mod send_ai_agent_text;
pub mod send_live_snapshot_job_command;
pub mod send_live_transcode_job_command;
pub mod send_message_chat_text;
pub mod set_ai_agent_voiceprint;
pub mod set_content_analyze_config;
pub mod set_default_custom_template;
pub mod set_default_storage_location;
pub mod set_event_callback;
pub mod set_notify_config;
pub mod start_ai_agent_instance;
pub mod start_ai_agent_outbound_call;
pub mod start_ai_workflow;
pub mod start_channel;
pub mod start_media_live_channel;
pub mod start_rtc_robot_instance;
pub mod start_workflow;
pub mod stop_ai_agent_instance;
pub mod stop_ai_workflow_task;
pub mod stop_channel;
pub mod stop_media_live_channel;
pub mod stop_rtc_robot_instance;
pub mod submit_ai_agent_video_audit_task;
pub mod submit_asr_job;
pub mod submit_audio_produce_job;
pub mod submit_avatar_training_job;
pub mod submit_avatar_video_job;
pub mod submit_batch_media_producing_job;
pub mod submit_copyright_extract_job;
pub mod submit_copyright_job;
pub mod submit_customized_voice_job;
pub mod submit_dna_job;
pub mod submit_dynamic_chart_job;
pub mod submit_dynamic_image_job;
pub mod submit_highlight_extraction_job;
pub mod submit_i_production_job;
pub mod submit_live_editing_job;
pub mod submit_live_record_job;
pub mod submit_live_snapshot_job;
pub mod submit_live_transcode_job;
pub mod submit_media_ai_analysis_job;
pub mod submit_media_censor_job;
pub mod submit_media_convert_job;
pub mod submit_media_info_job;
pub mod submit_media_producing_job;
pub mod submit_package_job;
pub mod submit_project_export_job;
pub mod submit_scene_batch_editing_job;
pub mod submit_scene_media_selection_job;
pub mod submit_scene_timeline_organization_job;
pub mod submit_screen_media_highlights_job;
pub mod submit_segmentation_job;
pub mod submit_smarttag_job;
pub mod submit_snapshot_job;
pub mod submit_sports_highlights_job;
pub mod submit_standard_customized_voice_job;
pub mod submit_sync_media_info_job;
pub mod submit_text_generate_job;
pub mod submit_trace_ab_job;
pub mod submit_trace_extract_job;
pub mod submit_trace_m3u8_job;
pub mod submit_transcode_job;
pub mod submit_video_cognition_job;
pub mod submit_video_translation_job;
pub mod takeover_ai_agent_call;
pub mod update_ad_insertion;
pub mod update_ai_agent_instance;
pub mod update_avatar_training_job;
pub mod update_category;
pub mod update_channel;
pub mod update_custom_template;
pub mod update_customized_voice;
pub mod update_editing_project;
pub mod update_hotword_library;
pub mod update_live_package_channel;
pub mod update_live_package_channel_credentials;
pub mod update_live_package_channel_group;
pub mod update_live_package_origin_endpoint;
pub mod update_live_record_template;
pub mod update_live_snapshot_template;
pub mod update_live_transcode_job;
pub mod update_live_transcode_template;
pub mod update_media_connect_flow_input;
pub mod update_media_connect_flow_output;
pub mod update_media_connect_flow_status;
pub mod update_media_info;
pub mod update_media_live_channel;
pub mod update_media_live_input;
pub mod update_media_live_input_security_group;
pub mod update_media_marks;
pub mod update_media_to_search_lib;
pub mod update_pipeline;
pub mod update_program;
pub mod update_rtc_robot_instance;
pub mod update_source;
pub mod update_source_location;
pub mod update_template;
pub mod upload_media_by_url;
pub mod upload_stream_by_url;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    active_ai_rtc_license::{ActiveAiRtcLicenseRequest, ActiveAiRtcLicenseResponse},
    add_ad_insertion::{AddAdInsertionRequest, AddAdInsertionResponse},
    add_category::{AddCategoryRequest, AddCategoryResponse},
    add_editing_project_materials::{AddEditingProjectMaterialsError, AddEditingProjectMaterialsRequest, AddEditingProjectMaterialsResponse},
    add_favorite_public_media::{AddFavoritePublicMediaRequest, AddFavoritePublicMediaResponse},
    add_media_connect_flow_input::{AddMediaConnectFlowInputRequest, AddMediaConnectFlowInputResponse},
    add_media_connect_flow_output::{AddMediaConnectFlowOutputRequest, AddMediaConnectFlowOutputResponse},
    add_media_marks::{AddMediaMarksError, AddMediaMarksRequest, AddMediaMarksResponse},
    add_stream_tag_to_search_lib::{AddStreamTagToSearchLibRequest, AddStreamTagToSearchLibResponse},
    add_template::{AddTemplateRequest, AddTemplateResponse},
    alter_search_index::{AlterSearchIndexRequest, AlterSearchIndexResponse},
    batch_create_vod_packaging_asset::{BatchCreateVodPackagingAssetRequest, BatchCreateVodPackagingAssetResponse},
    batch_get_media_infos::{BatchGetMediaInfosRequest, BatchGetMediaInfosResponse},
    cancel_dna_job::{CancelDNAJobRequest, CancelDNAJobResponse},
    cancel_favorite_public_media::{CancelFavoritePublicMediaRequest, CancelFavoritePublicMediaResponse},
    cancel_i_production_job::{CancelIProductionJobRequest, CancelIProductionJobResponse},
    clear_ai_agent_voiceprint::{ClearAIAgentVoiceprintRequest, ClearAIAgentVoiceprintResponse},
    close_media_connect_flow_failover::{CloseMediaConnectFlowFailoverRequest, CloseMediaConnectFlowFailoverResponse},
    close_stream_to_search_lib::{CloseStreamToSearchLibRequest, CloseStreamToSearchLibResponse},
    create_audit::{CreateAuditRequest, CreateAuditResponse},
    create_avatar_training_job::{CreateAvatarTrainingJobRequest, CreateAvatarTrainingJobResponse},
    create_channel::{CreateChannelRequest, CreateChannelResponse},
    create_custom_template::{CreateCustomTemplateRequest, CreateCustomTemplateResponse},
    create_customized_voice_job::{CreateCustomizedVoiceJobRequest, CreateCustomizedVoiceJobResponse},
    create_dnadb::{CreateDNADBRequest, CreateDNADBResponse},
    create_editing_project::{CreateEditingProjectRequest, CreateEditingProjectResponse},
    create_hotword_library::{CreateHotwordLibraryRequest, CreateHotwordLibraryResponse},
    create_live_package_channel::{CreateLivePackageChannelRequest, CreateLivePackageChannelResponse},
    create_live_package_channel_group::{CreateLivePackageChannelGroupRequest, CreateLivePackageChannelGroupResponse},
    create_live_package_origin_endpoint::{CreateLivePackageOriginEndpointRequest, CreateLivePackageOriginEndpointResponse},
    create_live_record_template::{CreateLiveRecordTemplateRequest, CreateLiveRecordTemplateResponse},
    create_live_snapshot_template::{CreateLiveSnapshotTemplateError, CreateLiveSnapshotTemplateRequest, CreateLiveSnapshotTemplateResponse},
    create_live_transcode_template::{CreateLiveTranscodeTemplateError, CreateLiveTranscodeTemplateRequest, CreateLiveTranscodeTemplateResponse},
    create_media_connect_flow::{CreateMediaConnectFlowRequest, CreateMediaConnectFlowResponse},
    create_media_live_channel::{CreateMediaLiveChannelRequest, CreateMediaLiveChannelResponse},
    create_media_live_input::{CreateMediaLiveInputRequest, CreateMediaLiveInputResponse},
    create_media_live_input_security_group::{CreateMediaLiveInputSecurityGroupRequest, CreateMediaLiveInputSecurityGroupResponse},
    create_pipeline::{CreatePipelineRequest, CreatePipelineResponse},
    create_program::{CreateProgramRequest, CreateProgramResponse},
    create_recognition_entity::{CreateRecognitionEntityRequest, CreateRecognitionEntityResponse},
    create_recognition_lib::{CreateRecognitionLibRequest, CreateRecognitionLibResponse},
    create_recognition_sample::{CreateRecognitionSampleRequest, CreateRecognitionSampleResponse},
    create_search_index::{CreateSearchIndexRequest, CreateSearchIndexResponse},
    create_search_lib::{CreateSearchLibRequest, CreateSearchLibResponse},
    create_source::{CreateSourceRequest, CreateSourceResponse},
    create_source_location::{CreateSourceLocationRequest, CreateSourceLocationResponse},
    create_stream_to_search_lib::{CreateStreamToSearchLibRequest, CreateStreamToSearchLibResponse},
    create_upload_media::{CreateUploadMediaRequest, CreateUploadMediaResponse},
    create_upload_stream::{CreateUploadStreamRequest, CreateUploadStreamResponse},
    create_vod_packaging_asset::{CreateVodPackagingAssetRequest, CreateVodPackagingAssetResponse},
    create_vod_packaging_configuration::{CreateVodPackagingConfigurationRequest, CreateVodPackagingConfigurationResponse},
    create_vod_packaging_group::{CreateVodPackagingGroupRequest, CreateVodPackagingGroupResponse},
    decrypt_kms_data_key::{DecryptKMSDataKeyRequest, DecryptKMSDataKeyResponse},
    delete_ad_insertion::{DeleteAdInsertionRequest, DeleteAdInsertionResponse},
    delete_ai_agent_dialogue::{DeleteAIAgentDialogueRequest, DeleteAIAgentDialogueResponse},
    delete_avatar_training_job::{DeleteAvatarTrainingJobRequest, DeleteAvatarTrainingJobResponse},
    delete_category::{DeleteCategoryRequest, DeleteCategoryResponse},
    delete_channel::{DeleteChannelRequest, DeleteChannelResponse},
    delete_custom_template::{DeleteCustomTemplateRequest, DeleteCustomTemplateResponse},
    delete_customized_voice_job::{DeleteCustomizedVoiceJobRequest, DeleteCustomizedVoiceJobResponse},
    delete_dna_files::{DeleteDNAFilesRequest, DeleteDNAFilesResponse},
    delete_dnadb::{DeleteDNADBRequest, DeleteDNADBResponse},
    delete_editing_project_materials::{DeleteEditingProjectMaterialsError, DeleteEditingProjectMaterialsRequest, DeleteEditingProjectMaterialsResponse},
    delete_editing_projects::{DeleteEditingProjectsRequest, DeleteEditingProjectsResponse},
    delete_hotword_library::{DeleteHotwordLibraryRequest, DeleteHotwordLibraryResponse},
    delete_live_package_channel::{DeleteLivePackageChannelRequest, DeleteLivePackageChannelResponse},
    delete_live_package_channel_group::{DeleteLivePackageChannelGroupRequest, DeleteLivePackageChannelGroupResponse},
    delete_live_package_origin_endpoint::{DeleteLivePackageOriginEndpointRequest, DeleteLivePackageOriginEndpointResponse},
    delete_live_record_files::{DeleteLiveRecordFilesRequest, DeleteLiveRecordFilesResponse},
    delete_live_record_template::{DeleteLiveRecordTemplateRequest, DeleteLiveRecordTemplateResponse},
    delete_live_snapshot_files::{DeleteLiveSnapshotFilesError, DeleteLiveSnapshotFilesRequest, DeleteLiveSnapshotFilesResponse},
    delete_live_snapshot_template::{DeleteLiveSnapshotTemplateError, DeleteLiveSnapshotTemplateRequest, DeleteLiveSnapshotTemplateResponse},
    delete_live_transcode_job::{DeleteLiveTranscodeJobRequest, DeleteLiveTranscodeJobResponse},
    delete_live_transcode_template::{DeleteLiveTranscodeTemplateError, DeleteLiveTranscodeTemplateRequest, DeleteLiveTranscodeTemplateResponse},
    delete_media_connect_flow::{DeleteMediaConnectFlowRequest, DeleteMediaConnectFlowResponse},
    delete_media_connect_flow_input::{DeleteMediaConnectFlowInputRequest, DeleteMediaConnectFlowInputResponse},
    delete_media_connect_flow_output::{DeleteMediaConnectFlowOutputRequest, DeleteMediaConnectFlowOutputResponse},
    delete_media_from_search_lib::{DeleteMediaFromSearchLibRequest, DeleteMediaFromSearchLibResponse},
    delete_media_infos::{DeleteMediaInfosRequest, DeleteMediaInfosResponse},
    delete_media_live_channel::{DeleteMediaLiveChannelRequest, DeleteMediaLiveChannelResponse},
    delete_media_live_input::{DeleteMediaLiveInputRequest, DeleteMediaLiveInputResponse},
    delete_media_live_input_security_group::{DeleteMediaLiveInputSecurityGroupRequest, DeleteMediaLiveInputSecurityGroupResponse},
    delete_media_marks::{DeleteMediaMarksRequest, DeleteMediaMarksResponse},
    delete_pipeline::{DeletePipelineRequest, DeletePipelineResponse},
    delete_play_info::{DeletePlayInfoRequest, DeletePlayInfoResponse},
    delete_program::{DeleteProgramRequest, DeleteProgramResponse},
    delete_recognition_entity::{DeleteRecognitionEntityRequest, DeleteRecognitionEntityResponse},
    delete_recognition_lib::{DeleteRecognitionLibRequest, DeleteRecognitionLibResponse},
    delete_recognition_sample::{DeleteRecognitionSampleRequest, DeleteRecognitionSampleResponse},
    delete_smart_job::{DeleteSmartJobRequest, DeleteSmartJobResponse},
    delete_source::{DeleteSourceRequest, DeleteSourceResponse},
    delete_source_location::{DeleteSourceLocationRequest, DeleteSourceLocationResponse},
    delete_template::{DeleteTemplateRequest, DeleteTemplateResponse},
    delete_vod_packaging_asset::{DeleteVodPackagingAssetRequest, DeleteVodPackagingAssetResponse},
    delete_vod_packaging_configuration::{DeleteVodPackagingConfigurationRequest, DeleteVodPackagingConfigurationResponse},
    delete_vod_packaging_group::{DeleteVodPackagingGroupRequest, DeleteVodPackagingGroupResponse},
    describe_ai_agent_instance::{DescribeAIAgentInstanceRequest, DescribeAIAgentInstanceResponse},
    describe_meter_ims_edit_usage::{DescribeMeterImsEditUsageError, DescribeMeterImsEditUsageRequest, DescribeMeterImsEditUsageResponse},
    describe_meter_ims_media_convert_uhd_usage::{DescribeMeterImsMediaConvertUHDUsageError, DescribeMeterImsMediaConvertUHDUsageRequest, DescribeMeterImsMediaConvertUHDUsageResponse},
    describe_meter_ims_media_convert_usage::{DescribeMeterImsMediaConvertUsageError, DescribeMeterImsMediaConvertUsageRequest, DescribeMeterImsMediaConvertUsageResponse},
    describe_meter_ims_mps_ai_usage::{DescribeMeterImsMpsAiUsageError, DescribeMeterImsMpsAiUsageRequest, DescribeMeterImsMpsAiUsageResponse},
    describe_meter_ims_summary::{DescribeMeterImsSummaryError, DescribeMeterImsSummaryRequest, DescribeMeterImsSummaryResponse},
    describe_notify_config::{DescribeNotifyConfigRequest, DescribeNotifyConfigResponse},
    describe_play_list::{DescribePlayListError, DescribePlayListRequest, DescribePlayListResponse},
    describe_rtc_robot_instance::{DescribeRtcRobotInstanceRequest, DescribeRtcRobotInstanceResponse},
    detect_audio_for_customized_voice_job::{DetectAudioForCustomizedVoiceJobRequest, DetectAudioForCustomizedVoiceJobResponse},
    drop_search_index::{DropSearchIndexRequest, DropSearchIndexResponse},
    drop_search_lib::{DropSearchLibRequest, DropSearchLibResponse},
    forbid_media_connect_flow_output::{ForbidMediaConnectFlowOutputRequest, ForbidMediaConnectFlowOutputResponse},
    forward_ai_agent_call::{ForwardAIAgentCallRequest, ForwardAIAgentCallResponse},
    generate_ai_agent_call::{GenerateAIAgentCallRequest, GenerateAIAgentCallResponse},
    generate_kms_data_key::{GenerateKMSDataKeyRequest, GenerateKMSDataKeyResponse},
    generate_message_chat_token::{GenerateMessageChatTokenRequest, GenerateMessageChatTokenResponse},
    get_ad_insertion::{GetAdInsertionRequest, GetAdInsertionResponse},
    get_ai_rtc_auth_code_list::{GetAiRtcAuthCodeListRequest, GetAiRtcAuthCodeListResponse},
    get_ai_rtc_license_info_list::{GetAiRtcLicenseInfoListRequest, GetAiRtcLicenseInfoListResponse},
    get_ai_workflow_task::{GetAIWorkflowTaskRequest, GetAIWorkflowTaskResponse},
    get_avatar::{GetAvatarRequest, GetAvatarResponse},
    get_avatar_training_job::{GetAvatarTrainingJobRequest, GetAvatarTrainingJobResponse},
    get_batch_media_producing_job::{GetBatchMediaProducingJobRequest, GetBatchMediaProducingJobResponse},
    get_categories::{GetCategoriesRequest, GetCategoriesResponse},
    get_channel::{GetChannelRequest, GetChannelResponse},
    get_content_analyze_config::{GetContentAnalyzeConfigRequest, GetContentAnalyzeConfigResponse},
    get_custom_template::{GetCustomTemplateRequest, GetCustomTemplateResponse},
    get_customized_voice::{GetCustomizedVoiceRequest, GetCustomizedVoiceResponse},
    get_customized_voice_job::{GetCustomizedVoiceJobRequest, GetCustomizedVoiceJobResponse},
    get_default_storage_location::{GetDefaultStorageLocationRequest, GetDefaultStorageLocationResponse},
    get_demonstration_for_customized_voice_job::{GetDemonstrationForCustomizedVoiceJobRequest, GetDemonstrationForCustomizedVoiceJobResponse},
    get_dynamic_image_job::{GetDynamicImageJobRequest, GetDynamicImageJobResponse},
    get_editing_project::{GetEditingProjectError, GetEditingProjectRequest, GetEditingProjectResponse},
    get_editing_project_materials::{GetEditingProjectMaterialsError, GetEditingProjectMaterialsRequest, GetEditingProjectMaterialsResponse},
    get_event_callback::{GetEventCallbackRequest, GetEventCallbackResponse},
    get_hotword_library::{GetHotwordLibraryRequest, GetHotwordLibraryResponse},
    get_live_editing_index_file::{GetLiveEditingIndexFileRequest, GetLiveEditingIndexFileResponse},
    get_live_editing_job::{GetLiveEditingJobRequest, GetLiveEditingJobResponse},
    get_live_package_channel::{GetLivePackageChannelRequest, GetLivePackageChannelResponse},
    get_live_package_channel_group::{GetLivePackageChannelGroupRequest, GetLivePackageChannelGroupResponse},
    get_live_package_origin_endpoint::{GetLivePackageOriginEndpointRequest, GetLivePackageOriginEndpointResponse},
    get_live_record_job::{GetLiveRecordJobRequest, GetLiveRecordJobResponse},
    get_live_record_template::{GetLiveRecordTemplateRequest, GetLiveRecordTemplateResponse},
    get_live_snapshot_job::{GetLiveSnapshotJobError, GetLiveSnapshotJobRequest, GetLiveSnapshotJobResponse},
    get_live_snapshot_template::{GetLiveSnapshotTemplateError, GetLiveSnapshotTemplateRequest, GetLiveSnapshotTemplateResponse},
    get_live_transcode_job::{GetLiveTranscodeJobError, GetLiveTranscodeJobRequest, GetLiveTranscodeJobResponse},
    get_live_transcode_template::{GetLiveTranscodeTemplateError, GetLiveTranscodeTemplateRequest, GetLiveTranscodeTemplateResponse},
    get_media_connect_available_region::{GetMediaConnectAvailableRegionRequest, GetMediaConnectAvailableRegionResponse},
    get_media_connect_flow::{GetMediaConnectFlowRequest, GetMediaConnectFlowResponse},
    get_media_connect_flow_all_output_name::{GetMediaConnectFlowAllOutputNameRequest, GetMediaConnectFlowAllOutputNameResponse},
    get_media_connect_flow_input::{GetMediaConnectFlowInputRequest, GetMediaConnectFlowInputResponse},
    get_media_connect_flow_output::{GetMediaConnectFlowOutputRequest, GetMediaConnectFlowOutputResponse},
    get_media_convert_job::{GetMediaConvertJobRequest, GetMediaConvertJobResponse},
    get_media_info::{GetMediaInfoRequest, GetMediaInfoResponse},
    get_media_info_job::{GetMediaInfoJobRequest, GetMediaInfoJobResponse},
    get_media_live_channel::{GetMediaLiveChannelRequest, GetMediaLiveChannelResponse},
    get_media_live_input::{GetMediaLiveInputRequest, GetMediaLiveInputResponse},
    get_media_live_input_security_group::{GetMediaLiveInputSecurityGroupRequest, GetMediaLiveInputSecurityGroupResponse},
    get_media_marks::{GetMediaMarksRequest, GetMediaMarksResponse},
    get_media_producing_job::{GetMediaProducingJobError, GetMediaProducingJobRequest, GetMediaProducingJobResponse},
    get_package_job::{GetPackageJobRequest, GetPackageJobResponse},
    get_pipeline::{GetPipelineRequest, GetPipelineResponse},
    get_play_info::{GetPlayInfoRequest, GetPlayInfoResponse},
    get_program::{GetProgramRequest, GetProgramResponse},
    get_project_export_job::{GetProjectExportJobRequest, GetProjectExportJobResponse},
    get_public_media_info::{GetPublicMediaInfoRequest, GetPublicMediaInfoResponse},
    get_smart_handle_job::{GetSmartHandleJobRequest, GetSmartHandleJobResponse},
    get_snapshot_job::{GetSnapshotJobRequest, GetSnapshotJobResponse},
    get_snapshot_urls::{GetSnapshotUrlsRequest, GetSnapshotUrlsResponse},
    get_source::{GetSourceRequest, GetSourceResponse},
    get_source_location::{GetSourceLocationRequest, GetSourceLocationResponse},
    get_storage_list::{GetStorageListRequest, GetStorageListResponse},
    get_stream_tag_list::{GetStreamTagListRequest, GetStreamTagListResponse},
    get_system_template::{GetSystemTemplateRequest, GetSystemTemplateResponse},
    get_template::{GetTemplateRequest, GetTemplateResponse},
    get_template_materials::{GetTemplateMaterialsRequest, GetTemplateMaterialsResponse},
    get_template_params::{GetTemplateParamsRequest, GetTemplateParamsResponse},
    get_transcode_job::{GetTranscodeJobRequest, GetTranscodeJobResponse},
    get_url_upload_infos::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse},
    get_video_list::{GetVideoListRequest, GetVideoListResponse},
    get_vod_packaging_asset::{GetVodPackagingAssetRequest, GetVodPackagingAssetResponse},
    get_vod_packaging_configuration::{GetVodPackagingConfigurationRequest, GetVodPackagingConfigurationResponse},
    get_vod_packaging_group::{GetVodPackagingGroupRequest, GetVodPackagingGroupResponse},
    get_workflow_task::{GetWorkflowTaskRequest, GetWorkflowTaskResponse},
    insert_media_to_search_lib::{InsertMediaToSearchLibRequest, InsertMediaToSearchLibResponse},
    list_ad_insertions::{ListAdInsertionsRequest, ListAdInsertionsResponse},
    list_ai_agent_dialogues::{ListAIAgentDialoguesRequest, ListAIAgentDialoguesResponse},
    list_ai_agent_instance::{ListAIAgentInstanceRequest, ListAIAgentInstanceResponse},
    list_ai_agent_phone_number::{ListAIAgentPhoneNumberRequest, ListAIAgentPhoneNumberResponse},
    list_ai_agent_voiceprints::{ListAIAgentVoiceprintsRequest, ListAIAgentVoiceprintsResponse},
    list_alerts::{ListAlertsRequest, ListAlertsResponse},
    list_all_public_media_tags::{ListAllPublicMediaTagsRequest, ListAllPublicMediaTagsResponse},
    list_avatar_training_jobs::{ListAvatarTrainingJobsRequest, ListAvatarTrainingJobsResponse},
    list_avatars::{ListAvatarsRequest, ListAvatarsResponse},
    list_batch_media_producing_jobs::{ListBatchMediaProducingJobsRequest, ListBatchMediaProducingJobsResponse},
    list_channel_alerts::{ListChannelAlertsRequest, ListChannelAlertsResponse},
    list_channels::{ListChannelsRequest, ListChannelsResponse},
    list_custom_templates::{ListCustomTemplatesRequest, ListCustomTemplatesResponse},
    list_customized_voice_jobs::{ListCustomizedVoiceJobsRequest, ListCustomizedVoiceJobsResponse},
    list_customized_voices::{ListCustomizedVoicesRequest, ListCustomizedVoicesResponse},
    list_dna_files::{ListDNAFilesRequest, ListDNAFilesResponse},
    list_dnadb::{ListDNADBRequest, ListDNADBResponse},
    list_dynamic_image_jobs::{ListDynamicImageJobsRequest, ListDynamicImageJobsResponse},
    list_editing_projects::{ListEditingProjectsRequest, ListEditingProjectsResponse},
    list_hotword_libraries::{ListHotwordLibrariesRequest, ListHotwordLibrariesResponse},
    list_live_package_channel_groups::{ListLivePackageChannelGroupsRequest, ListLivePackageChannelGroupsResponse},
    list_live_package_channels::{ListLivePackageChannelsRequest, ListLivePackageChannelsResponse},
    list_live_package_origin_endpoints::{ListLivePackageOriginEndpointsRequest, ListLivePackageOriginEndpointsResponse},
    list_live_record_files::{ListLiveRecordFilesRequest, ListLiveRecordFilesResponse},
    list_live_record_jobs::{ListLiveRecordJobsRequest, ListLiveRecordJobsResponse},
    list_live_record_templates::{ListLiveRecordTemplatesRequest, ListLiveRecordTemplatesResponse},
    list_live_snapshot_files::{ListLiveSnapshotFilesError, ListLiveSnapshotFilesRequest, ListLiveSnapshotFilesResponse},
    list_live_snapshot_jobs::{ListLiveSnapshotJobsError, ListLiveSnapshotJobsRequest, ListLiveSnapshotJobsResponse},
    list_live_snapshot_templates::{ListLiveSnapshotTemplatesError, ListLiveSnapshotTemplatesRequest, ListLiveSnapshotTemplatesResponse},
    list_live_transcode_jobs::{ListLiveTranscodeJobsRequest, ListLiveTranscodeJobsResponse},
    list_live_transcode_templates::{ListLiveTranscodeTemplatesError, ListLiveTranscodeTemplatesRequest, ListLiveTranscodeTemplatesResponse},
    list_media_basic_infos::{ListMediaBasicInfosRequest, ListMediaBasicInfosResponse},
    list_media_convert_jobs::{ListMediaConvertJobsRequest, ListMediaConvertJobsResponse},
    list_media_info_jobs::{ListMediaInfoJobsRequest, ListMediaInfoJobsResponse},
    list_media_live_channels::{ListMediaLiveChannelsRequest, ListMediaLiveChannelsResponse},
    list_media_live_input_security_groups::{ListMediaLiveInputSecurityGroupsRequest, ListMediaLiveInputSecurityGroupsResponse},
    list_media_live_inputs::{ListMediaLiveInputsRequest, ListMediaLiveInputsResponse},
    list_media_marks::{ListMediaMarksRequest, ListMediaMarksResponse},
    list_media_producing_jobs::{ListMediaProducingJobsRequest, ListMediaProducingJobsResponse},
    list_package_jobs::{ListPackageJobsRequest, ListPackageJobsResponse},
    list_pipelines::{ListPipelinesRequest, ListPipelinesResponse},
    list_programs::{ListProgramsRequest, ListProgramsResponse},
    list_public_media_basic_infos::{ListPublicMediaBasicInfosRequest, ListPublicMediaBasicInfosResponse},
    list_recognition_entities::{ListRecognitionEntitiesRequest, ListRecognitionEntitiesResponse},
    list_recognition_libs::{ListRecognitionLibsRequest, ListRecognitionLibsResponse},
    list_recognition_samples::{ListRecognitionSamplesRequest, ListRecognitionSamplesResponse},
    list_schedules::{ListSchedulesRequest, ListSchedulesResponse},
    list_search_lib::{ListSearchLibRequest, ListSearchLibResponse},
    list_smart_jobs::{ListSmartJobsRequest, ListSmartJobsResponse},
    list_smart_sys_avatar_models::{ListSmartSysAvatarModelsRequest, ListSmartSysAvatarModelsResponse},
    list_smart_voice_groups::{ListSmartVoiceGroupsRequest, ListSmartVoiceGroupsResponse},
    list_snapshot_jobs::{ListSnapshotJobsRequest, ListSnapshotJobsResponse},
    list_source_locations::{ListSourceLocationsRequest, ListSourceLocationsResponse},
    list_sources::{ListSourcesRequest, ListSourcesResponse},
    list_system_templates::{ListSystemTemplatesRequest, ListSystemTemplatesResponse},
    list_templates::{ListTemplatesRequest, ListTemplatesResponse},
    list_transcode_jobs::{ListTranscodeJobsRequest, ListTranscodeJobsResponse},
    list_vod_packaging_assets::{ListVodPackagingAssetsRequest, ListVodPackagingAssetsResponse},
    list_vod_packaging_configurations::{ListVodPackagingConfigurationsRequest, ListVodPackagingConfigurationsResponse},
    list_vod_packaging_groups::{ListVodPackagingGroupsRequest, ListVodPackagingGroupsResponse},
    list_workflow_tasks::{ListWorkflowTasksRequest, ListWorkflowTasksResponse},
    open_media_connect_flow_failover::{OpenMediaConnectFlowFailoverRequest, OpenMediaConnectFlowFailoverResponse},
    query_copyright_extract_job::{QueryCopyrightExtractJobRequest, QueryCopyrightExtractJobResponse},
    query_copyright_job_list::{QueryCopyrightJobListRequest, QueryCopyrightJobListResponse},
    query_dna_job_list::{QueryDNAJobListRequest, QueryDNAJobListResponse},
    query_i_production_job::{QueryIProductionJobError, QueryIProductionJobRequest, QueryIProductionJobResponse},
    query_media_censor_job_detail::{QueryMediaCensorJobDetailRequest, QueryMediaCensorJobDetailResponse},
    query_media_censor_job_list::{QueryMediaCensorJobListRequest, QueryMediaCensorJobListResponse},
    query_media_index_job::{QueryMediaIndexJobRequest, QueryMediaIndexJobResponse},
    query_search_index::{QuerySearchIndexRequest, QuerySearchIndexResponse},
    query_search_lib::{QuerySearchLibRequest, QuerySearchLibResponse},
    query_smarttag_job::{QuerySmarttagJobRequest, QuerySmarttagJobResponse},
    query_trace_ab_job_list::{QueryTraceAbJobListRequest, QueryTraceAbJobListResponse},
    query_trace_extract_job::{QueryTraceExtractJobRequest, QueryTraceExtractJobResponse},
    query_trace_m3u8_job_list::{QueryTraceM3u8JobListRequest, QueryTraceM3u8JobListResponse},
    query_video_cognition_job::{QueryVideoCognitionJobRequest, QueryVideoCognitionJobResponse},
    refresh_upload_media::{RefreshUploadMediaRequest, RefreshUploadMediaResponse},
    register_media_info::{RegisterMediaInfoError, RegisterMediaInfoRequest, RegisterMediaInfoResponse},
    register_media_stream::{RegisterMediaStreamRequest, RegisterMediaStreamResponse},
    resume_media_connect_flow_output::{ResumeMediaConnectFlowOutputRequest, ResumeMediaConnectFlowOutputResponse},
    search_editing_project::{SearchEditingProjectRequest, SearchEditingProjectResponse},
    search_index_job_rerun::{SearchIndexJobRerunRequest, SearchIndexJobRerunResponse},
    search_media::{SearchMediaRequest, SearchMediaResponse},
    search_media_by_ai_label::{SearchMediaByAILabelRequest, SearchMediaByAILabelResponse},
    search_media_by_face::{SearchMediaByFaceRequest, SearchMediaByFaceResponse},
    search_media_by_hybrid::{SearchMediaByHybridRequest, SearchMediaByHybridResponse},
    search_media_by_multimodal::{SearchMediaByMultimodalRequest, SearchMediaByMultimodalResponse},
    search_media_clip_by_face::{SearchMediaClipByFaceRequest, SearchMediaClipByFaceResponse},
    search_public_media_info::{SearchPublicMediaInfoRequest, SearchPublicMediaInfoResponse},
    send_ai_agent_data_channel_message::{SendAIAgentDataChannelMessageRequest, SendAIAgentDataChannelMessageResponse},
    send_ai_agent_speech::{SendAIAgentSpeechRequest, SendAIAgentSpeechResponse},
    send_ai_agent_text::{SendAIAgentTextRequest, SendAIAgentTextResponse},
    send_live_snapshot_job_command::{SendLiveSnapshotJobCommandError, SendLiveSnapshotJobCommandRequest, SendLiveSnapshotJobCommandResponse},
    send_live_transcode_job_command::{SendLiveTranscodeJobCommandRequest, SendLiveTranscodeJobCommandResponse},
    send_message_chat_text::{SendMessageChatTextRequest, SendMessageChatTextResponse},
    set_ai_agent_voiceprint::{SetAIAgentVoiceprintRequest, SetAIAgentVoiceprintResponse},
    set_content_analyze_config::{SetContentAnalyzeConfigRequest, SetContentAnalyzeConfigResponse},
    set_default_custom_template::{SetDefaultCustomTemplateRequest, SetDefaultCustomTemplateResponse},
    set_default_storage_location::{SetDefaultStorageLocationRequest, SetDefaultStorageLocationResponse},
    set_event_callback::{SetEventCallbackRequest, SetEventCallbackResponse},
    set_notify_config::{SetNotifyConfigRequest, SetNotifyConfigResponse},
    start_ai_agent_instance::{StartAIAgentInstanceRequest, StartAIAgentInstanceResponse},
    start_ai_agent_outbound_call::{StartAIAgentOutboundCallRequest, StartAIAgentOutboundCallResponse},
    start_ai_workflow::{StartAIWorkflowRequest, StartAIWorkflowResponse},
    start_channel::{StartChannelRequest, StartChannelResponse},
    start_media_live_channel::{StartMediaLiveChannelRequest, StartMediaLiveChannelResponse},
    start_rtc_robot_instance::{StartRtcRobotInstanceRequest, StartRtcRobotInstanceResponse},
    start_workflow::{StartWorkflowRequest, StartWorkflowResponse},
    stop_ai_agent_instance::{StopAIAgentInstanceRequest, StopAIAgentInstanceResponse},
    stop_ai_workflow_task::{StopAIWorkflowTaskRequest, StopAIWorkflowTaskResponse},
    stop_channel::{StopChannelRequest, StopChannelResponse},
    stop_media_live_channel::{StopMediaLiveChannelRequest, StopMediaLiveChannelResponse},
    stop_rtc_robot_instance::{StopRtcRobotInstanceRequest, StopRtcRobotInstanceResponse},
    submit_ai_agent_video_audit_task::{SubmitAIAgentVideoAuditTaskRequest, SubmitAIAgentVideoAuditTaskResponse},
    submit_asr_job::{SubmitASRJobRequest, SubmitASRJobResponse},
    submit_audio_produce_job::{SubmitAudioProduceJobRequest, SubmitAudioProduceJobResponse},
    submit_avatar_training_job::{SubmitAvatarTrainingJobRequest, SubmitAvatarTrainingJobResponse},
    submit_avatar_video_job::{SubmitAvatarVideoJobRequest, SubmitAvatarVideoJobResponse},
    submit_batch_media_producing_job::{SubmitBatchMediaProducingJobRequest, SubmitBatchMediaProducingJobResponse},
    submit_copyright_extract_job::{SubmitCopyrightExtractJobRequest, SubmitCopyrightExtractJobResponse},
    submit_copyright_job::{SubmitCopyrightJobRequest, SubmitCopyrightJobResponse},
    submit_customized_voice_job::{SubmitCustomizedVoiceJobRequest, SubmitCustomizedVoiceJobResponse},
    submit_dna_job::{SubmitDNAJobRequest, SubmitDNAJobResponse},
    submit_dynamic_chart_job::{SubmitDynamicChartJobRequest, SubmitDynamicChartJobResponse},
    submit_dynamic_image_job::{SubmitDynamicImageJobRequest, SubmitDynamicImageJobResponse},
    submit_highlight_extraction_job::{SubmitHighlightExtractionJobRequest, SubmitHighlightExtractionJobResponse},
    submit_i_production_job::{SubmitIProductionJobRequest, SubmitIProductionJobResponse},
    submit_live_editing_job::{SubmitLiveEditingJobRequest, SubmitLiveEditingJobResponse},
    submit_live_record_job::{SubmitLiveRecordJobRequest, SubmitLiveRecordJobResponse},
    submit_live_snapshot_job::{SubmitLiveSnapshotJobError, SubmitLiveSnapshotJobRequest, SubmitLiveSnapshotJobResponse},
    submit_live_transcode_job::{SubmitLiveTranscodeJobError, SubmitLiveTranscodeJobRequest, SubmitLiveTranscodeJobResponse},
    submit_media_ai_analysis_job::{SubmitMediaAiAnalysisJobRequest, SubmitMediaAiAnalysisJobResponse},
    submit_media_censor_job::{SubmitMediaCensorJobRequest, SubmitMediaCensorJobResponse},
    submit_media_convert_job::{SubmitMediaConvertJobRequest, SubmitMediaConvertJobResponse},
    submit_media_info_job::{SubmitMediaInfoJobRequest, SubmitMediaInfoJobResponse},
    submit_media_producing_job::{SubmitMediaProducingJobError, SubmitMediaProducingJobRequest, SubmitMediaProducingJobResponse},
    submit_package_job::{SubmitPackageJobRequest, SubmitPackageJobResponse},
    submit_project_export_job::{SubmitProjectExportJobRequest, SubmitProjectExportJobResponse},
    submit_scene_batch_editing_job::{SubmitSceneBatchEditingJobRequest, SubmitSceneBatchEditingJobResponse},
    submit_scene_media_selection_job::{SubmitSceneMediaSelectionJobRequest, SubmitSceneMediaSelectionJobResponse},
    submit_scene_timeline_organization_job::{SubmitSceneTimelineOrganizationJobRequest, SubmitSceneTimelineOrganizationJobResponse},
    submit_screen_media_highlights_job::{SubmitScreenMediaHighlightsJobRequest, SubmitScreenMediaHighlightsJobResponse},
    submit_segmentation_job::{SubmitSegmentationJobRequest, SubmitSegmentationJobResponse},
    submit_smarttag_job::{SubmitSmarttagJobRequest, SubmitSmarttagJobResponse},
    submit_snapshot_job::{SubmitSnapshotJobRequest, SubmitSnapshotJobResponse},
    submit_sports_highlights_job::{SubmitSportsHighlightsJobRequest, SubmitSportsHighlightsJobResponse},
    submit_standard_customized_voice_job::{SubmitStandardCustomizedVoiceJobRequest, SubmitStandardCustomizedVoiceJobResponse},
    submit_sync_media_info_job::{SubmitSyncMediaInfoJobRequest, SubmitSyncMediaInfoJobResponse},
    submit_text_generate_job::{SubmitTextGenerateJobRequest, SubmitTextGenerateJobResponse},
    submit_trace_ab_job::{SubmitTraceAbJobRequest, SubmitTraceAbJobResponse},
    submit_trace_extract_job::{SubmitTraceExtractJobRequest, SubmitTraceExtractJobResponse},
    submit_trace_m3u8_job::{SubmitTraceM3u8JobRequest, SubmitTraceM3u8JobResponse},
    submit_transcode_job::{SubmitTranscodeJobRequest, SubmitTranscodeJobResponse},
    submit_video_cognition_job::{SubmitVideoCognitionJobRequest, SubmitVideoCognitionJobResponse},
    submit_video_translation_job::{SubmitVideoTranslationJobRequest, SubmitVideoTranslationJobResponse},
    takeover_ai_agent_call::{TakeoverAIAgentCallRequest, TakeoverAIAgentCallResponse},
    update_ad_insertion::{UpdateAdInsertionRequest, UpdateAdInsertionResponse},
    update_ai_agent_instance::{UpdateAIAgentInstanceRequest, UpdateAIAgentInstanceResponse},
    update_avatar_training_job::{UpdateAvatarTrainingJobRequest, UpdateAvatarTrainingJobResponse},
    update_category::{UpdateCategoryRequest, UpdateCategoryResponse},
    update_channel::{UpdateChannelRequest, UpdateChannelResponse},
    update_custom_template::{UpdateCustomTemplateRequest, UpdateCustomTemplateResponse},
    update_customized_voice::{UpdateCustomizedVoiceRequest, UpdateCustomizedVoiceResponse},
    update_editing_project::{UpdateEditingProjectError, UpdateEditingProjectRequest, UpdateEditingProjectResponse},
    update_hotword_library::{UpdateHotwordLibraryRequest, UpdateHotwordLibraryResponse},
    update_live_package_channel::{UpdateLivePackageChannelRequest, UpdateLivePackageChannelResponse},
    update_live_package_channel_credentials::{UpdateLivePackageChannelCredentialsRequest, UpdateLivePackageChannelCredentialsResponse},
    update_live_package_channel_group::{UpdateLivePackageChannelGroupRequest, UpdateLivePackageChannelGroupResponse},
    update_live_package_origin_endpoint::{UpdateLivePackageOriginEndpointRequest, UpdateLivePackageOriginEndpointResponse},
    update_live_record_template::{UpdateLiveRecordTemplateRequest, UpdateLiveRecordTemplateResponse},
    update_live_snapshot_template::{UpdateLiveSnapshotTemplateError, UpdateLiveSnapshotTemplateRequest, UpdateLiveSnapshotTemplateResponse},
    update_live_transcode_job::{UpdateLiveTranscodeJobRequest, UpdateLiveTranscodeJobResponse},
    update_live_transcode_template::{UpdateLiveTranscodeTemplateError, UpdateLiveTranscodeTemplateRequest, UpdateLiveTranscodeTemplateResponse},
    update_media_connect_flow_input::{UpdateMediaConnectFlowInputRequest, UpdateMediaConnectFlowInputResponse},
    update_media_connect_flow_output::{UpdateMediaConnectFlowOutputRequest, UpdateMediaConnectFlowOutputResponse},
    update_media_connect_flow_status::{UpdateMediaConnectFlowStatusRequest, UpdateMediaConnectFlowStatusResponse},
    update_media_info::{UpdateMediaInfoRequest, UpdateMediaInfoResponse},
    update_media_live_channel::{UpdateMediaLiveChannelRequest, UpdateMediaLiveChannelResponse},
    update_media_live_input::{UpdateMediaLiveInputRequest, UpdateMediaLiveInputResponse},
    update_media_live_input_security_group::{UpdateMediaLiveInputSecurityGroupRequest, UpdateMediaLiveInputSecurityGroupResponse},
    update_media_marks::{UpdateMediaMarksError, UpdateMediaMarksRequest, UpdateMediaMarksResponse},
    update_media_to_search_lib::{UpdateMediaToSearchLibRequest, UpdateMediaToSearchLibResponse},
    update_pipeline::{UpdatePipelineRequest, UpdatePipelineResponse},
    update_program::{UpdateProgramRequest, UpdateProgramResponse},
    update_rtc_robot_instance::{UpdateRtcRobotInstanceRequest, UpdateRtcRobotInstanceResponse},
    update_source::{UpdateSourceRequest, UpdateSourceResponse},
    update_source_location::{UpdateSourceLocationRequest, UpdateSourceLocationResponse},
    update_template::{UpdateTemplateRequest, UpdateTemplateResponse},
    upload_media_by_url::{UploadMediaByURLRequest, UploadMediaByURLResponse},
    upload_stream_by_url::{UploadStreamByURLRequest, UploadStreamByURLResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ICE",
    version: "2020-11-09",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ice.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ice.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ice.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ice.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "ice.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "ice.us-west-1.aliyuncs.com"),
        ],
        rule: Some("ice.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Intelligent Media Services.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Activates a device for real-time AI conversation by binding an authorization code of a license item to it.
    #[inline]
    pub fn active_ai_rtc_license(
        &self,
        request: ActiveAiRtcLicenseRequest,
    ) -> Call<'_, ActiveAiRtcLicenseRequest> {
        self.inner.call(request)
    }
    /// Sets up an ad insertion configuration with the content prefix and the ad server URL to be used.
    #[inline]
    pub fn add_ad_insertion(
        &self,
        request: AddAdInsertionRequest,
    ) -> Call<'_, AddAdInsertionRequest> {
        self.inner.call(request)
    }
    /// Adds a category to the tree under which media assets are filed.
    #[inline]
    pub fn add_category(
        &self,
        request: AddCategoryRequest,
    ) -> Call<'_, AddCategoryRequest> {
        self.inner.call(request)
    }
    /// Attaches media assets to an editing project so that they are at hand on its timeline.
    #[inline]
    pub fn add_editing_project_materials(
        &self,
        request: AddEditingProjectMaterialsRequest,
    ) -> Call<'_, AddEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Marks public media assets, given by media ID, as favorites of the account.
    #[inline]
    pub fn add_favorite_public_media(
        &self,
        request: AddFavoritePublicMediaRequest,
    ) -> Call<'_, AddFavoritePublicMediaRequest> {
        self.inner.call(request)
    }
    /// Gives a MediaConnect flow its input, with protocol, source address and allowed CIDR blocks.
    #[inline]
    pub fn add_media_connect_flow_input(
        &self,
        request: AddMediaConnectFlowInputRequest,
    ) -> Call<'_, AddMediaConnectFlowInputRequest> {
        self.inner.call(request)
    }
    /// Adds an output to a MediaConnect flow, with protocol, target address and player limit.
    #[inline]
    pub fn add_media_connect_flow_output(
        &self,
        request: AddMediaConnectFlowOutputRequest,
    ) -> Call<'_, AddMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Attaches marks, such as points on the timeline, to a media asset.
    #[inline]
    pub fn add_media_marks(
        &self,
        request: AddMediaMarksRequest,
    ) -> Call<'_, AddMediaMarksRequest> {
        self.inner.call(request)
    }
    /// Attaches tag data from a message body to a stream that is kept in a search library.
    #[inline]
    pub fn add_stream_tag_to_search_lib(
        &self,
        request: AddStreamTagToSearchLibRequest,
    ) -> Call<'_, AddStreamTagToSearchLibRequest> {
        self.inner.call(request)
    }
    /// Stores a reusable editing template whose materials can be swapped when a video is produced from it.
    #[inline]
    pub fn add_template(
        &self,
        request: AddTemplateRequest,
    ) -> Call<'_, AddTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the state or the configuration of a search index.
    #[inline]
    pub fn alter_search_index(
        &self,
        request: AlterSearchIndexRequest,
    ) -> Call<'_, AlterSearchIndexRequest> {
        self.inner.call(request)
    }
    /// Creates several packaging assets with one call, each from a media file, in one packaging group.
    #[inline]
    pub fn batch_create_vod_packaging_asset(
        &self,
        request: BatchCreateVodPackagingAssetRequest,
    ) -> Call<'_, BatchCreateVodPackagingAssetRequest> {
        self.inner.call(request)
    }
    /// Returns the details of several media assets, given by their IDs, in one call.
    #[inline]
    pub fn batch_get_media_infos(
        &self,
        request: BatchGetMediaInfosRequest,
    ) -> Call<'_, BatchGetMediaInfosRequest> {
        self.inner.call(request)
    }
    /// Withdraws a media fingerprint (DNA) job by its job ID.
    #[inline]
    pub fn cancel_dna_job(
        &self,
        request: CancelDNAJobRequest,
    ) -> Call<'_, CancelDNAJobRequest> {
        self.inner.call(request)
    }
    /// Removes public media assets, given by media ID, from the favorites of the account.
    #[inline]
    pub fn cancel_favorite_public_media(
        &self,
        request: CancelFavoritePublicMediaRequest,
    ) -> Call<'_, CancelFavoritePublicMediaRequest> {
        self.inner.call(request)
    }
    /// Withdraws an intelligent production job by its job ID.
    #[inline]
    pub fn cancel_i_production_job(
        &self,
        request: CancelIProductionJobRequest,
    ) -> Call<'_, CancelIProductionJobRequest> {
        self.inner.call(request)
    }
    /// Clears a stored voiceprint, so that the agent no longer recognizes this speaker.
    #[inline]
    pub fn clear_ai_agent_voiceprint(
        &self,
        request: ClearAIAgentVoiceprintRequest,
    ) -> Call<'_, ClearAIAgentVoiceprintRequest> {
        self.inner.call(request)
    }
    /// Switches source failover off for a media connect flow.
    #[inline]
    pub fn close_media_connect_flow_failover(
        &self,
        request: CloseMediaConnectFlowFailoverRequest,
    ) -> Call<'_, CloseMediaConnectFlowFailoverRequest> {
        self.inner.call(request)
    }
    /// Stops feeding a live stream into a search library.
    #[inline]
    pub fn close_stream_to_search_lib(
        &self,
        request: CloseStreamToSearchLibRequest,
    ) -> Call<'_, CloseStreamToSearchLibRequest> {
        self.inner.call(request)
    }
    /// Submits the results of a manual review of media assets.
    #[inline]
    pub fn create_audit(
        &self,
        request: CreateAuditRequest,
    ) -> Call<'_, CreateAuditRequest> {
        self.inner.call(request)
    }
    /// Prepares a digital human training job and its materials; training itself begins with `SubmitAvatarTrainingJob`.
    #[inline]
    pub fn create_avatar_training_job(
        &self,
        request: CreateAvatarTrainingJobRequest,
    ) -> Call<'_, CreateAvatarTrainingJobRequest> {
        self.inner.call(request)
    }
    /// Creates a linear channel that plays scheduled programs, with tier, playback mode, filler source and outputs.
    #[inline]
    pub fn create_channel(
        &self,
        request: CreateChannelRequest,
    ) -> Call<'_, CreateChannelRequest> {
        self.inner.call(request)
    }
    /// Stores your own media processing template, for instance for transcoding or snapshots.
    #[inline]
    pub fn create_custom_template(
        &self,
        request: CreateCustomTemplateRequest,
    ) -> Call<'_, CreateCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Prepares a voice cloning job with its basic settings, before any audio is submitted for training.
    #[inline]
    pub fn create_customized_voice_job(
        &self,
        request: CreateCustomizedVoiceJobRequest,
    ) -> Call<'_, CreateCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Creates a fingerprint (DNA) library against which media can be compared for duplicates.
    #[inline]
    pub fn create_dnadb(
        &self,
        request: CreateDNADBRequest,
    ) -> Call<'_, CreateDNADBRequest> {
        self.inner.call(request)
    }
    /// Opens a new online editing project with title, description, timeline and cover image.
    #[inline]
    pub fn create_editing_project(
        &self,
        request: CreateEditingProjectRequest,
    ) -> Call<'_, CreateEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Creates a hotword library that weights words, with optional fixed translations, for a usage scenario.
    #[inline]
    pub fn create_hotword_library(
        &self,
        request: CreateHotwordLibraryRequest,
    ) -> Call<'_, CreateHotwordLibraryRequest> {
        self.inner.call(request)
    }
    /// Creates a live packaging channel in a channel group, with ingest protocol and segment settings.
    #[inline]
    pub fn create_live_package_channel(
        &self,
        request: CreateLivePackageChannelRequest,
    ) -> Call<'_, CreateLivePackageChannelRequest> {
        self.inner.call(request)
    }
    /// Creates a named group that holds live packaging channels.
    #[inline]
    pub fn create_live_package_channel_group(
        &self,
        request: CreateLivePackageChannelGroupRequest,
    ) -> Call<'_, CreateLivePackageChannelGroupRequest> {
        self.inner.call(request)
    }
    /// Opens an origin endpoint on a live packaging channel, from which players or CDNs pull its packaged stream.
    #[inline]
    pub fn create_live_package_origin_endpoint(
        &self,
        request: CreateLivePackageOriginEndpointRequest,
    ) -> Call<'_, CreateLivePackageOriginEndpointRequest> {
        self.inner.call(request)
    }
    /// Stores a recording template that later live recording jobs can refer to.
    #[inline]
    pub fn create_live_record_template(
        &self,
        request: CreateLiveRecordTemplateRequest,
    ) -> Call<'_, CreateLiveRecordTemplateRequest> {
        self.inner.call(request)
    }
    /// Stores a template with the capture settings for live snapshot jobs.
    #[inline]
    pub fn create_live_snapshot_template(
        &self,
        request: CreateLiveSnapshotTemplateRequest,
    ) -> Call<'_, CreateLiveSnapshotTemplateRequest> {
        self.inner.call(request)
    }
    /// Stores a template with the encoding settings for live transcoding jobs.
    #[inline]
    pub fn create_live_transcode_template(
        &self,
        request: CreateLiveTranscodeTemplateRequest,
    ) -> Call<'_, CreateLiveTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a MediaConnect flow, which carries live video, in the region given.
    #[inline]
    pub fn create_media_connect_flow(
        &self,
        request: CreateMediaConnectFlowRequest,
    ) -> Call<'_, CreateMediaConnectFlowRequest> {
        self.inner.call(request)
    }
    /// Creates a MediaLive channel that encodes attached inputs into one or more output groups.
    #[inline]
    pub fn create_media_live_channel(
        &self,
        request: CreateMediaLiveChannelRequest,
    ) -> Call<'_, CreateMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Creates an input of a given type from which MediaLive channels take their live video.
    #[inline]
    pub fn create_media_live_input(
        &self,
        request: CreateMediaLiveInputRequest,
    ) -> Call<'_, CreateMediaLiveInputRequest> {
        self.inner.call(request)
    }
    /// Creates an input security group whose allowlist rules decide who may push to MediaLive inputs.
    #[inline]
    pub fn create_media_live_input_security_group(
        &self,
        request: CreateMediaLiveInputSecurityGroupRequest,
    ) -> Call<'_, CreateMediaLiveInputSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a pipeline, the queue in which media processing jobs wait for their turn.
    #[inline]
    pub fn create_pipeline(
        &self,
        request: CreatePipelineRequest,
    ) -> Call<'_, CreatePipelineRequest> {
        self.inner.call(request)
    }
    /// Schedules a program on a channel from a source, with transition, clip range and ad breaks.
    #[inline]
    pub fn create_program(
        &self,
        request: CreateProgramRequest,
    ) -> Call<'_, CreateProgramRequest> {
        self.inner.call(request)
    }
    /// Adds an entity, such as a person to be recognized, to a custom recognition library.
    #[inline]
    pub fn create_recognition_entity(
        &self,
        request: CreateRecognitionEntityRequest,
    ) -> Call<'_, CreateRecognitionEntityRequest> {
        self.inner.call(request)
    }
    /// Creates a custom recognition library for one recognition algorithm.
    #[inline]
    pub fn create_recognition_lib(
        &self,
        request: CreateRecognitionLibRequest,
    ) -> Call<'_, CreateRecognitionLibRequest> {
        self.inner.call(request)
    }
    /// Adds a sample image to an entity of a custom recognition library.
    #[inline]
    pub fn create_recognition_sample(
        &self,
        request: CreateRecognitionSampleRequest,
    ) -> Call<'_, CreateRecognitionSampleRequest> {
        self.inner.call(request)
    }
    /// Adds an index of a further type to a search library; one library can hold several.
    #[inline]
    pub fn create_search_index(
        &self,
        request: CreateSearchIndexRequest,
    ) -> Call<'_, CreateSearchIndexRequest> {
        self.inner.call(request)
    }
    /// Creates a search library into which media assets can be put for later search.
    #[inline]
    pub fn create_search_lib(
        &self,
        request: CreateSearchLibRequest,
    ) -> Call<'_, CreateSearchLibRequest> {
        self.inner.call(request)
    }
    /// Registers a source with its package configurations at a source location, for use in programs.
    #[inline]
    pub fn create_source(
        &self,
        request: CreateSourceRequest,
    ) -> Call<'_, CreateSourceRequest> {
        self.inner.call(request)
    }
    /// Registers a source location, the base URL under which the sources of channels are found.
    #[inline]
    pub fn create_source_location(
        &self,
        request: CreateSourceLocationRequest,
    ) -> Call<'_, CreateSourceLocationRequest> {
        self.inner.call(request)
    }
    /// Brings a stream into a search library, so that it can be indexed.
    #[inline]
    pub fn create_stream_to_search_lib(
        &self,
        request: CreateStreamToSearchLibRequest,
    ) -> Call<'_, CreateStreamToSearchLibRequest> {
        self.inner.call(request)
    }
    /// Registers a media asset and hands out the address and credentials for uploading its file.
    #[inline]
    pub fn create_upload_media(
        &self,
        request: CreateUploadMediaRequest,
    ) -> Call<'_, CreateUploadMediaRequest> {
        self.inner.call(request)
    }
    /// Hands out address and credentials to upload a further stream of a media asset.
    #[inline]
    pub fn create_upload_stream(
        &self,
        request: CreateUploadStreamRequest,
    ) -> Call<'_, CreateUploadStreamRequest> {
        self.inner.call(request)
    }
    /// Ingests a media file into a packaging group as an asset for VOD packaging.
    #[inline]
    pub fn create_vod_packaging_asset(
        &self,
        request: CreateVodPackagingAssetRequest,
    ) -> Call<'_, CreateVodPackagingAssetRequest> {
        self.inner.call(request)
    }
    /// Adds a packaging configuration to a group, with protocol, segment length, stream choice and DRM.
    #[inline]
    pub fn create_vod_packaging_configuration(
        &self,
        request: CreateVodPackagingConfigurationRequest,
    ) -> Call<'_, CreateVodPackagingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a packaging group that ties VOD assets to packaging configurations.
    #[inline]
    pub fn create_vod_packaging_group(
        &self,
        request: CreateVodPackagingGroupRequest,
    ) -> Call<'_, CreateVodPackagingGroupRequest> {
        self.inner.call(request)
    }
    /// Decrypts the ciphertext of a KMS data key into the plain key.
    #[inline]
    pub fn decrypt_kms_data_key(
        &self,
        request: DecryptKMSDataKeyRequest,
    ) -> Call<'_, DecryptKMSDataKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes an ad insertion configuration by its name.
    #[inline]
    pub fn delete_ad_insertion(
        &self,
        request: DeleteAdInsertionRequest,
    ) -> Call<'_, DeleteAdInsertionRequest> {
        self.inner.call(request)
    }
    /// Deletes one dialogue from a session with an AI agent.
    #[inline]
    pub fn delete_ai_agent_dialogue(
        &self,
        request: DeleteAIAgentDialogueRequest,
    ) -> Call<'_, DeleteAIAgentDialogueRequest> {
        self.inner.call(request)
    }
    /// Deletes a digital human training job that is still a draft or has failed.
    #[inline]
    pub fn delete_avatar_training_job(
        &self,
        request: DeleteAvatarTrainingJobRequest,
    ) -> Call<'_, DeleteAvatarTrainingJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a media category together with its subcategories on all levels below.
    #[inline]
    pub fn delete_category(
        &self,
        request: DeleteCategoryRequest,
    ) -> Call<'_, DeleteCategoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a channel by its name, along with its program schedule.
    #[inline]
    pub fn delete_channel(
        &self,
        request: DeleteChannelRequest,
    ) -> Call<'_, DeleteChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom template, which jobs can then no longer refer to.
    #[inline]
    pub fn delete_custom_template(
        &self,
        request: DeleteCustomTemplateRequest,
    ) -> Call<'_, DeleteCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a voice cloning job, unless it is in training or has succeeded.
    #[inline]
    pub fn delete_customized_voice_job(
        &self,
        request: DeleteCustomizedVoiceJobRequest,
    ) -> Call<'_, DeleteCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Removes media fingerprints from a library, so that new media are no longer compared with them.
    #[inline]
    pub fn delete_dna_files(
        &self,
        request: DeleteDNAFilesRequest,
    ) -> Call<'_, DeleteDNAFilesRequest> {
        self.inner.call(request)
    }
    /// Deletes a fingerprint library for comparing media.
    #[inline]
    pub fn delete_dnadb(
        &self,
        request: DeleteDNADBRequest,
    ) -> Call<'_, DeleteDNADBRequest> {
        self.inner.call(request)
    }
    /// Takes materials out of an editing project; the media assets themselves stay.
    #[inline]
    pub fn delete_editing_project_materials(
        &self,
        request: DeleteEditingProjectMaterialsRequest,
    ) -> Call<'_, DeleteEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Deletes online editing projects, several at once if wanted; the media they use stay.
    #[inline]
    pub fn delete_editing_projects(
        &self,
        request: DeleteEditingProjectsRequest,
    ) -> Call<'_, DeleteEditingProjectsRequest> {
        self.inner.call(request)
    }
    /// Deletes a library of hotwords that helped speech recognition.
    #[inline]
    pub fn delete_hotword_library(
        &self,
        request: DeleteHotwordLibraryRequest,
    ) -> Call<'_, DeleteHotwordLibraryRequest> {
        self.inner.call(request)
    }
    /// Deletes a live packaging channel of a channel group.
    #[inline]
    pub fn delete_live_package_channel(
        &self,
        request: DeleteLivePackageChannelRequest,
    ) -> Call<'_, DeleteLivePackageChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of live packaging channels.
    #[inline]
    pub fn delete_live_package_channel_group(
        &self,
        request: DeleteLivePackageChannelGroupRequest,
    ) -> Call<'_, DeleteLivePackageChannelGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an origin endpoint of a live packaging channel, whose playback URL stops working.
    #[inline]
    pub fn delete_live_package_origin_endpoint(
        &self,
        request: DeleteLivePackageOriginEndpointRequest,
    ) -> Call<'_, DeleteLivePackageOriginEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes recordings of live streams; either the entries alone or the OSS files as well.
    #[inline]
    pub fn delete_live_record_files(
        &self,
        request: DeleteLiveRecordFilesRequest,
    ) -> Call<'_, DeleteLiveRecordFilesRequest> {
        self.inner.call(request)
    }
    /// Deletes a live recording template; jobs that use it already go on.
    #[inline]
    pub fn delete_live_record_template(
        &self,
        request: DeleteLiveRecordTemplateRequest,
    ) -> Call<'_, DeleteLiveRecordTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes snapshots of live streams; either the entries alone or the OSS files as well.
    #[inline]
    pub fn delete_live_snapshot_files(
        &self,
        request: DeleteLiveSnapshotFilesRequest,
    ) -> Call<'_, DeleteLiveSnapshotFilesRequest> {
        self.inner.call(request)
    }
    /// Deletes a live snapshot template; new jobs can no longer name it.
    #[inline]
    pub fn delete_live_snapshot_template(
        &self,
        request: DeleteLiveSnapshotTemplateRequest,
    ) -> Call<'_, DeleteLiveSnapshotTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a live transcoding job.
    #[inline]
    pub fn delete_live_transcode_job(
        &self,
        request: DeleteLiveTranscodeJobRequest,
    ) -> Call<'_, DeleteLiveTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a live transcoding template; new jobs can no longer name it.
    #[inline]
    pub fn delete_live_transcode_template(
        &self,
        request: DeleteLiveTranscodeTemplateRequest,
    ) -> Call<'_, DeleteLiveTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a media connect flow with its inputs and outputs.
    #[inline]
    pub fn delete_media_connect_flow(
        &self,
        request: DeleteMediaConnectFlowRequest,
    ) -> Call<'_, DeleteMediaConnectFlowRequest> {
        self.inner.call(request)
    }
    /// Removes an input from a media connect flow, which no longer takes a stream there.
    #[inline]
    pub fn delete_media_connect_flow_input(
        &self,
        request: DeleteMediaConnectFlowInputRequest,
    ) -> Call<'_, DeleteMediaConnectFlowInputRequest> {
        self.inner.call(request)
    }
    /// Removes an output from a media connect flow, which no longer sends a stream there.
    #[inline]
    pub fn delete_media_connect_flow_output(
        &self,
        request: DeleteMediaConnectFlowOutputRequest,
    ) -> Call<'_, DeleteMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Removes a media asset from a search library; searches do not find it any more.
    #[inline]
    pub fn delete_media_from_search_lib(
        &self,
        request: DeleteMediaFromSearchLibRequest,
    ) -> Call<'_, DeleteMediaFromSearchLibRequest> {
        self.inner.call(request)
    }
    /// Deletes up to 20 media assets, by their IDs or else by their source addresses.
    #[inline]
    pub fn delete_media_infos(
        &self,
        request: DeleteMediaInfosRequest,
    ) -> Call<'_, DeleteMediaInfosRequest> {
        self.inner.call(request)
    }
    /// Deletes a live channel of the media live service.
    #[inline]
    pub fn delete_media_live_channel(
        &self,
        request: DeleteMediaLiveChannelRequest,
    ) -> Call<'_, DeleteMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Deletes an input of the media live service, which channels can then no longer use.
    #[inline]
    pub fn delete_media_live_input(
        &self,
        request: DeleteMediaLiveInputRequest,
    ) -> Call<'_, DeleteMediaLiveInputRequest> {
        self.inner.call(request)
    }
    /// Deletes a security group that limits who may push to live inputs.
    #[inline]
    pub fn delete_media_live_input_security_group(
        &self,
        request: DeleteMediaLiveInputSecurityGroupRequest,
    ) -> Call<'_, DeleteMediaLiveInputSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes marks that were set on a media asset, by their IDs.
    #[inline]
    pub fn delete_media_marks(
        &self,
        request: DeleteMediaMarksRequest,
    ) -> Call<'_, DeleteMediaMarksRequest> {
        self.inner.call(request)
    }
    /// Deletes a pipeline of the account, through which jobs were queued.
    #[inline]
    pub fn delete_pipeline(
        &self,
        request: DeletePipelineRequest,
    ) -> Call<'_, DeletePipelineRequest> {
        self.inner.call(request)
    }
    /// Deletes video or audio streams of media assets, several at once if wanted.
    #[inline]
    pub fn delete_play_info(
        &self,
        request: DeletePlayInfoRequest,
    ) -> Call<'_, DeletePlayInfoRequest> {
        self.inner.call(request)
    }
    /// Deletes a program from the schedule of a channel.
    #[inline]
    pub fn delete_program(
        &self,
        request: DeleteProgramRequest,
    ) -> Call<'_, DeleteProgramRequest> {
        self.inner.call(request)
    }
    /// Deletes an entity, such as a person or a logo, from a recognition library.
    #[inline]
    pub fn delete_recognition_entity(
        &self,
        request: DeleteRecognitionEntityRequest,
    ) -> Call<'_, DeleteRecognitionEntityRequest> {
        self.inner.call(request)
    }
    /// Deletes a library that holds custom entities for recognition.
    #[inline]
    pub fn delete_recognition_lib(
        &self,
        request: DeleteRecognitionLibRequest,
    ) -> Call<'_, DeleteRecognitionLibRequest> {
        self.inner.call(request)
    }
    /// Deletes one sample of an entity, so that it no longer serves recognition.
    #[inline]
    pub fn delete_recognition_sample(
        &self,
        request: DeleteRecognitionSampleRequest,
    ) -> Call<'_, DeleteRecognitionSampleRequest> {
        self.inner.call(request)
    }
    /// Deletes a smart production job by its ID.
    #[inline]
    pub fn delete_smart_job(
        &self,
        request: DeleteSmartJobRequest,
    ) -> Call<'_, DeleteSmartJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a media source from a source location, or only marks it as deleted.
    #[inline]
    pub fn delete_source(
        &self,
        request: DeleteSourceRequest,
    ) -> Call<'_, DeleteSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a source location, or only marks it as deleted.
    #[inline]
    pub fn delete_source_location(
        &self,
        request: DeleteSourceLocationRequest,
    ) -> Call<'_, DeleteSourceLocationRequest> {
        self.inner.call(request)
    }
    /// Deletes templates of the template factory; productions from them are no longer possible.
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<'_, DeleteTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a packaging asset, which can no longer be played through its packaging URLs.
    #[inline]
    pub fn delete_vod_packaging_asset(
        &self,
        request: DeleteVodPackagingAssetRequest,
    ) -> Call<'_, DeleteVodPackagingAssetRequest> {
        self.inner.call(request)
    }
    /// Deletes a packaging configuration by its name.
    #[inline]
    pub fn delete_vod_packaging_configuration(
        &self,
        request: DeleteVodPackagingConfigurationRequest,
    ) -> Call<'_, DeleteVodPackagingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a packaging group by its name.
    #[inline]
    pub fn delete_vod_packaging_group(
        &self,
        request: DeleteVodPackagingGroupRequest,
    ) -> Call<'_, DeleteVodPackagingGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one AI agent instance, meaning a running or ended conversation with an agent.
    #[inline]
    pub fn describe_ai_agent_instance(
        &self,
        request: DescribeAIAgentInstanceRequest,
    ) -> Call<'_, DescribeAIAgentInstanceRequest> {
        self.inner.call(request)
    }
    /// Reports editing usage over at most 31 days, reaching back 90 days.
    #[inline]
    pub fn describe_meter_ims_edit_usage(
        &self,
        request: DescribeMeterImsEditUsageRequest,
    ) -> Call<'_, DescribeMeterImsEditUsageRequest> {
        self.inner.call(request)
    }
    /// Reports the usage of ultra-high-definition transcoding over at most 31 days, reaching back 90 days.
    #[inline]
    pub fn describe_meter_ims_media_convert_uhd_usage(
        &self,
        request: DescribeMeterImsMediaConvertUHDUsageRequest,
    ) -> Call<'_, DescribeMeterImsMediaConvertUHDUsageRequest> {
        self.inner.call(request)
    }
    /// Reports the usage of VOD transcoding over at most 31 days, reaching back 90 days.
    #[inline]
    pub fn describe_meter_ims_media_convert_usage(
        &self,
        request: DescribeMeterImsMediaConvertUsageRequest,
    ) -> Call<'_, DescribeMeterImsMediaConvertUsageRequest> {
        self.inner.call(request)
    }
    /// Reports the usage of AI media processing over at most 31 days, reaching back 90 days.
    #[inline]
    pub fn describe_meter_ims_mps_ai_usage(
        &self,
        request: DescribeMeterImsMpsAiUsageRequest,
    ) -> Call<'_, DescribeMeterImsMpsAiUsageRequest> {
        self.inner.call(request)
    }
    /// Summarizes the VOD usage of all kinds over at most 31 days, reaching back 90 days.
    #[inline]
    pub fn describe_meter_ims_summary(
        &self,
        request: DescribeMeterImsSummaryRequest,
    ) -> Call<'_, DescribeMeterImsSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the callback settings of an AI agent.
    #[inline]
    pub fn describe_notify_config(
        &self,
        request: DescribeNotifyConfigRequest,
    ) -> Call<'_, DescribeNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Lists playback records, page by page, that belong to a trace ID of the player.
    #[inline]
    pub fn describe_play_list(
        &self,
        request: DescribePlayListRequest,
    ) -> Call<'_, DescribePlayListRequest> {
        self.inner.call(request)
    }
    /// Shows one instance of a robot that takes part in an RTC conversation.
    #[inline]
    pub fn describe_rtc_robot_instance(
        &self,
        request: DescribeRtcRobotInstanceRequest,
    ) -> Call<'_, DescribeRtcRobotInstanceRequest> {
        self.inner.call(request)
    }
    /// Checks a read-aloud recording for mistakes and noise; a good one is kept for the training of a voice.
    #[inline]
    pub fn detect_audio_for_customized_voice_job(
        &self,
        request: DetectAudioForCustomizedVoiceJobRequest,
    ) -> Call<'_, DetectAudioForCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a search index with its data; new media are no longer analyzed for it.
    #[inline]
    pub fn drop_search_index(
        &self,
        request: DropSearchIndexRequest,
    ) -> Call<'_, DropSearchIndexRequest> {
        self.inner.call(request)
    }
    /// Deletes a search library with all media entries in it.
    #[inline]
    pub fn drop_search_lib(
        &self,
        request: DropSearchLibRequest,
    ) -> Call<'_, DropSearchLibRequest> {
        self.inner.call(request)
    }
    /// Forbids an output of a media connect flow, which sends no stream until it is allowed again.
    #[inline]
    pub fn forbid_media_connect_flow_output(
        &self,
        request: ForbidMediaConnectFlowOutputRequest,
    ) -> Call<'_, ForbidMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Passes a running call of an AI agent on to another phone number.
    #[inline]
    pub fn forward_ai_agent_call(
        &self,
        request: ForwardAIAgentCallRequest,
    ) -> Call<'_, ForwardAIAgentCallRequest> {
        self.inner.call(request)
    }
    /// Prepares a call between a user and an AI agent and hands out what the client needs to join.
    #[inline]
    pub fn generate_ai_agent_call(
        &self,
        request: GenerateAIAgentCallRequest,
    ) -> Call<'_, GenerateAIAgentCallRequest> {
        self.inner.call(request)
    }
    /// Generates a random KMS data key for the standard encryption of transcoded video.
    #[inline]
    pub fn generate_kms_data_key(
        &self,
        request: GenerateKMSDataKeyRequest,
    ) -> Call<'_, GenerateKMSDataKeyRequest> {
        self.inner.call(request)
    }
    /// Issues a token, with role and expiry, with which a user can chat with an AI agent by message.
    #[inline]
    pub fn generate_message_chat_token(
        &self,
        request: GenerateMessageChatTokenRequest,
    ) -> Call<'_, GenerateMessageChatTokenRequest> {
        self.inner.call(request)
    }
    /// Shows an ad insertion configuration with its ad server and content URLs.
    #[inline]
    pub fn get_ad_insertion(
        &self,
        request: GetAdInsertionRequest,
    ) -> Call<'_, GetAdInsertionRequest> {
        self.inner.call(request)
    }
    /// Lists authorization codes of licenses for real-time AI conversation, filtered by license item, status or type.
    #[inline]
    pub fn get_ai_rtc_auth_code_list(
        &self,
        request: GetAiRtcAuthCodeListRequest,
    ) -> Call<'_, GetAiRtcAuthCodeListRequest> {
        self.inner.call(request)
    }
    /// Lists licenses for real-time AI conversation with their details, filtered by item, status or type.
    #[inline]
    pub fn get_ai_rtc_license_info_list(
        &self,
        request: GetAiRtcLicenseInfoListRequest,
    ) -> Call<'_, GetAiRtcLicenseInfoListRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of one AI workflow task.
    #[inline]
    pub fn get_ai_workflow_task(
        &self,
        request: GetAIWorkflowTaskRequest,
    ) -> Call<'_, GetAIWorkflowTaskRequest> {
        self.inner.call(request)
    }
    /// Shows a digital human whose training has succeeded.
    #[inline]
    pub fn get_avatar(&self, request: GetAvatarRequest) -> Call<'_, GetAvatarRequest> {
        self.inner.call(request)
    }
    /// Shows one digital human training job in full, including its state.
    #[inline]
    pub fn get_avatar_training_job(
        &self,
        request: GetAvatarTrainingJobRequest,
    ) -> Call<'_, GetAvatarTrainingJobRequest> {
        self.inner.call(request)
    }
    /// Shows a batch production job with its input, state and produced media; only the past year can be queried.
    #[inline]
    pub fn get_batch_media_producing_job(
        &self,
        request: GetBatchMediaProducingJobRequest,
    ) -> Call<'_, GetBatchMediaProducingJobRequest> {
        self.inner.call(request)
    }
    /// Shows a media category together with its direct subcategories.
    #[inline]
    pub fn get_categories(
        &self,
        request: GetCategoriesRequest,
    ) -> Call<'_, GetCategoriesRequest> {
        self.inner.call(request)
    }
    /// Shows settings and state of one linear channel, found by name.
    #[inline]
    pub fn get_channel(
        &self,
        request: GetChannelRequest,
    ) -> Call<'_, GetChannelRequest> {
        self.inner.call(request)
    }
    /// Shows how the intelligent content analysis of media is configured.
    #[inline]
    pub fn get_content_analyze_config(
        &self,
        request: GetContentAnalyzeConfigRequest,
    ) -> Call<'_, GetContentAnalyzeConfigRequest> {
        self.inner.call(request)
    }
    /// Shows one of your own media processing templates.
    #[inline]
    pub fn get_custom_template(
        &self,
        request: GetCustomTemplateRequest,
    ) -> Call<'_, GetCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one customized voice, meaning a cloned voice that is ready for use.
    #[inline]
    pub fn get_customized_voice(
        &self,
        request: GetCustomizedVoiceRequest,
    ) -> Call<'_, GetCustomizedVoiceRequest> {
        self.inner.call(request)
    }
    /// Shows one voice cloning job and how far it has come.
    #[inline]
    pub fn get_customized_voice_job(
        &self,
        request: GetCustomizedVoiceJobRequest,
    ) -> Call<'_, GetCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Shows where temporary files of the online editor are stored by default.
    #[inline]
    pub fn get_default_storage_location(
        &self,
        request: GetDefaultStorageLocationRequest,
    ) -> Call<'_, GetDefaultStorageLocationRequest> {
        self.inner.call(request)
    }
    /// Returns the sentences to be read aloud for voice cloning, with sample audio.
    #[inline]
    pub fn get_demonstration_for_customized_voice_job(
        &self,
        request: GetDemonstrationForCustomizedVoiceJobRequest,
    ) -> Call<'_, GetDemonstrationForCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Shows one job that makes animated images from a video.
    #[inline]
    pub fn get_dynamic_image_job(
        &self,
        request: GetDynamicImageJobRequest,
    ) -> Call<'_, GetDynamicImageJobRequest> {
        self.inner.call(request)
    }
    /// Shows one online editing project with its timeline and other properties.
    #[inline]
    pub fn get_editing_project(
        &self,
        request: GetEditingProjectRequest,
    ) -> Call<'_, GetEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Lists all materials that are attached to an editing project.
    #[inline]
    pub fn get_editing_project_materials(
        &self,
        request: GetEditingProjectMaterialsRequest,
    ) -> Call<'_, GetEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Shows to where and for which events callbacks are sent.
    #[inline]
    pub fn get_event_callback(
        &self,
        request: GetEventCallbackRequest,
    ) -> Call<'_, GetEventCallbackRequest> {
        self.inner.call(request)
    }
    /// Shows one hotword library with its words and weights.
    #[inline]
    pub fn get_hotword_library(
        &self,
        request: GetHotwordLibraryRequest,
    ) -> Call<'_, GetHotwordLibraryRequest> {
        self.inner.call(request)
    }
    /// Returns the index file of a live stream, with which an editor can preview the stream before cutting.
    #[inline]
    pub fn get_live_editing_index_file(
        &self,
        request: GetLiveEditingIndexFileRequest,
    ) -> Call<'_, GetLiveEditingIndexFileRequest> {
        self.inner.call(request)
    }
    /// Shows a live editing job with state, timeline and finished file; only the past year can be queried.
    #[inline]
    pub fn get_live_editing_job(
        &self,
        request: GetLiveEditingJobRequest,
    ) -> Call<'_, GetLiveEditingJobRequest> {
        self.inner.call(request)
    }
    /// Shows one live packaging channel of a channel group.
    #[inline]
    pub fn get_live_package_channel(
        &self,
        request: GetLivePackageChannelRequest,
    ) -> Call<'_, GetLivePackageChannelRequest> {
        self.inner.call(request)
    }
    /// Shows one group of live packaging channels.
    #[inline]
    pub fn get_live_package_channel_group(
        &self,
        request: GetLivePackageChannelGroupRequest,
    ) -> Call<'_, GetLivePackageChannelGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one origin endpoint of a live packaging channel with its packaging and access settings.
    #[inline]
    pub fn get_live_package_origin_endpoint(
        &self,
        request: GetLivePackageOriginEndpointRequest,
    ) -> Call<'_, GetLivePackageOriginEndpointRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one live recording job.
    #[inline]
    pub fn get_live_record_job(
        &self,
        request: GetLiveRecordJobRequest,
    ) -> Call<'_, GetLiveRecordJobRequest> {
        self.inner.call(request)
    }
    /// Shows a live recording template, or the snapshot of it that a job works with.
    #[inline]
    pub fn get_live_record_template(
        &self,
        request: GetLiveRecordTemplateRequest,
    ) -> Call<'_, GetLiveRecordTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one live snapshot job.
    #[inline]
    pub fn get_live_snapshot_job(
        &self,
        request: GetLiveSnapshotJobRequest,
    ) -> Call<'_, GetLiveSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Shows the capture settings of one live snapshot template.
    #[inline]
    pub fn get_live_snapshot_template(
        &self,
        request: GetLiveSnapshotTemplateRequest,
    ) -> Call<'_, GetLiveSnapshotTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one live transcoding job.
    #[inline]
    pub fn get_live_transcode_job(
        &self,
        request: GetLiveTranscodeJobRequest,
    ) -> Call<'_, GetLiveTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Shows the encoding settings of one live transcoding template.
    #[inline]
    pub fn get_live_transcode_template(
        &self,
        request: GetLiveTranscodeTemplateRequest,
    ) -> Call<'_, GetLiveTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which MediaConnect flows can be created; takes no parameters.
    #[inline]
    pub fn get_media_connect_available_region(
        &self,
        request: GetMediaConnectAvailableRegionRequest,
    ) -> Call<'_, GetMediaConnectAvailableRegionRequest> {
        self.inner.call(request)
    }
    /// Shows one MediaConnect flow with its basic properties.
    #[inline]
    pub fn get_media_connect_flow(
        &self,
        request: GetMediaConnectFlowRequest,
    ) -> Call<'_, GetMediaConnectFlowRequest> {
        self.inner.call(request)
    }
    /// Lists the names of all outputs of a MediaConnect flow, without their details.
    #[inline]
    pub fn get_media_connect_flow_all_output_name(
        &self,
        request: GetMediaConnectFlowAllOutputNameRequest,
    ) -> Call<'_, GetMediaConnectFlowAllOutputNameRequest> {
        self.inner.call(request)
    }
    /// Shows the input of a MediaConnect flow.
    #[inline]
    pub fn get_media_connect_flow_input(
        &self,
        request: GetMediaConnectFlowInputRequest,
    ) -> Call<'_, GetMediaConnectFlowInputRequest> {
        self.inner.call(request)
    }
    /// Shows one output of a MediaConnect flow, found by name.
    #[inline]
    pub fn get_media_connect_flow_output(
        &self,
        request: GetMediaConnectFlowOutputRequest,
    ) -> Call<'_, GetMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Shows settings, state and results of one media conversion job.
    #[inline]
    pub fn get_media_convert_job(
        &self,
        request: GetMediaConvertJobRequest,
    ) -> Call<'_, GetMediaConvertJobRequest> {
        self.inner.call(request)
    }
    /// Shows a media asset in full, found by media ID or by the URL of its input file.
    #[inline]
    pub fn get_media_info(
        &self,
        request: GetMediaInfoRequest,
    ) -> Call<'_, GetMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Shows one job that reads out the technical properties of a media file.
    #[inline]
    pub fn get_media_info_job(
        &self,
        request: GetMediaInfoJobRequest,
    ) -> Call<'_, GetMediaInfoJobRequest> {
        self.inner.call(request)
    }
    /// Shows one MediaLive channel with its inputs and output groups.
    #[inline]
    pub fn get_media_live_channel(
        &self,
        request: GetMediaLiveChannelRequest,
    ) -> Call<'_, GetMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Shows one MediaLive input with its settings and security groups.
    #[inline]
    pub fn get_media_live_input(
        &self,
        request: GetMediaLiveInputRequest,
    ) -> Call<'_, GetMediaLiveInputRequest> {
        self.inner.call(request)
    }
    /// Shows one MediaLive input security group with its allowlist rules.
    #[inline]
    pub fn get_media_live_input_security_group(
        &self,
        request: GetMediaLiveInputSecurityGroupRequest,
    ) -> Call<'_, GetMediaLiveInputSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Shows marks of a media asset, picked by mark ID.
    #[inline]
    pub fn get_media_marks(
        &self,
        request: GetMediaMarksRequest,
    ) -> Call<'_, GetMediaMarksRequest> {
        self.inner.call(request)
    }
    /// Shows a production job with state, timeline and template; only the past year can be queried.
    #[inline]
    pub fn get_media_producing_job(
        &self,
        request: GetMediaProducingJobRequest,
    ) -> Call<'_, GetMediaProducingJobRequest> {
        self.inner.call(request)
    }
    /// Shows one job that packages media into an adaptive playlist.
    #[inline]
    pub fn get_package_job(
        &self,
        request: GetPackageJobRequest,
    ) -> Call<'_, GetPackageJobRequest> {
        self.inner.call(request)
    }
    /// Shows name, state and other properties of one job pipeline.
    #[inline]
    pub fn get_pipeline(
        &self,
        request: GetPipelineRequest,
    ) -> Call<'_, GetPipelineRequest> {
        self.inner.call(request)
    }
    /// Returns the playback addresses of an audio or video asset by its media ID.
    #[inline]
    pub fn get_play_info(
        &self,
        request: GetPlayInfoRequest,
    ) -> Call<'_, GetPlayInfoRequest> {
        self.inner.call(request)
    }
    /// Shows one program that is scheduled on a channel.
    #[inline]
    pub fn get_program(
        &self,
        request: GetProgramRequest,
    ) -> Call<'_, GetProgramRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of a job that exports an editing project.
    #[inline]
    pub fn get_project_export_job(
        &self,
        request: GetProjectExportJobRequest,
    ) -> Call<'_, GetProjectExportJobRequest> {
        self.inner.call(request)
    }
    /// Shows an asset of the public copyrighted library; its URL is only a preview version.
    #[inline]
    pub fn get_public_media_info(
        &self,
        request: GetPublicMediaInfoRequest,
    ) -> Call<'_, GetPublicMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of an intelligent task by job ID; only the past year can be queried.
    #[inline]
    pub fn get_smart_handle_job(
        &self,
        request: GetSmartHandleJobRequest,
    ) -> Call<'_, GetSmartHandleJobRequest> {
        self.inner.call(request)
    }
    /// Shows one job that takes still images from a video.
    #[inline]
    pub fn get_snapshot_job(
        &self,
        request: GetSnapshotJobRequest,
    ) -> Call<'_, GetSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Returns URLs under which the images of a snapshot job can be fetched.
    #[inline]
    pub fn get_snapshot_urls(
        &self,
        request: GetSnapshotUrlsRequest,
    ) -> Call<'_, GetSnapshotUrlsRequest> {
        self.inner.call(request)
    }
    /// Shows one source of a source location, found by type and name.
    #[inline]
    pub fn get_source(&self, request: GetSourceRequest) -> Call<'_, GetSourceRequest> {
        self.inner.call(request)
    }
    /// Shows the base URL and delivery settings of one source location.
    #[inline]
    pub fn get_source_location(
        &self,
        request: GetSourceLocationRequest,
    ) -> Call<'_, GetSourceLocationRequest> {
        self.inner.call(request)
    }
    /// Lists the storage locations of the account, filtered by application, type or status.
    #[inline]
    pub fn get_storage_list(
        &self,
        request: GetStorageListRequest,
    ) -> Call<'_, GetStorageListRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of a stream in a search library, optionally within a time range.
    #[inline]
    pub fn get_stream_tag_list(
        &self,
        request: GetStreamTagListRequest,
    ) -> Call<'_, GetStreamTagListRequest> {
        self.inner.call(request)
    }
    /// Shows one media processing template that the system presets.
    #[inline]
    pub fn get_system_template(
        &self,
        request: GetSystemTemplateRequest,
    ) -> Call<'_, GetSystemTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows an editing template; an advanced one is usable once its status is `Available`.
    #[inline]
    pub fn get_template(
        &self,
        request: GetTemplateRequest,
    ) -> Call<'_, GetTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns links, valid for 30 minutes, to the material files of an advanced editing template.
    #[inline]
    pub fn get_template_materials(
        &self,
        request: GetTemplateMaterialsRequest,
    ) -> Call<'_, GetTemplateMaterialsRequest> {
        self.inner.call(request)
    }
    /// Lists the replaceable materials of an advanced editing template with their default values and covers.
    #[inline]
    pub fn get_template_params(
        &self,
        request: GetTemplateParamsRequest,
    ) -> Call<'_, GetTemplateParamsRequest> {
        self.inner.call(request)
    }
    /// Shows settings, state and outputs of one transcoding job.
    #[inline]
    pub fn get_transcode_job(
        &self,
        request: GetTranscodeJobRequest,
    ) -> Call<'_, GetTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Shows how far jobs that fetch media from URLs have come.
    #[inline]
    pub fn get_url_upload_infos(
        &self,
        request: GetUrlUploadInfosRequest,
    ) -> Call<'_, GetUrlUploadInfosRequest> {
        self.inner.call(request)
    }
    /// Lists videos with their properties, filtered by status, category and so on.
    #[inline]
    pub fn get_video_list(
        &self,
        request: GetVideoListRequest,
    ) -> Call<'_, GetVideoListRequest> {
        self.inner.call(request)
    }
    /// Shows one VOD packaging asset, found by name.
    #[inline]
    pub fn get_vod_packaging_asset(
        &self,
        request: GetVodPackagingAssetRequest,
    ) -> Call<'_, GetVodPackagingAssetRequest> {
        self.inner.call(request)
    }
    /// Shows one VOD packaging configuration with protocol, segments and DRM.
    #[inline]
    pub fn get_vod_packaging_configuration(
        &self,
        request: GetVodPackagingConfigurationRequest,
    ) -> Call<'_, GetVodPackagingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Shows one VOD packaging group, found by name.
    #[inline]
    pub fn get_vod_packaging_group(
        &self,
        request: GetVodPackagingGroupRequest,
    ) -> Call<'_, GetVodPackagingGroupRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of a media workflow task; only the past year can be queried.
    #[inline]
    pub fn get_workflow_task(
        &self,
        request: GetWorkflowTaskRequest,
    ) -> Call<'_, GetWorkflowTaskRequest> {
        self.inner.call(request)
    }
    /// Adds a media asset to a search library, which must exist already.
    #[inline]
    pub fn insert_media_to_search_lib(
        &self,
        request: InsertMediaToSearchLibRequest,
    ) -> Call<'_, InsertMediaToSearchLibRequest> {
        self.inner.call(request)
    }
    /// Lists ad insertion configurations, filtered by keyword.
    #[inline]
    pub fn list_ad_insertions(
        &self,
        request: ListAdInsertionsRequest,
    ) -> Call<'_, ListAdInsertionsRequest> {
        self.inner.call(request)
    }
    /// Lists what user and AI agent said in a session, page by page.
    #[inline]
    pub fn list_ai_agent_dialogues(
        &self,
        request: ListAIAgentDialoguesRequest,
    ) -> Call<'_, ListAIAgentDialoguesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances, that is conversations, of an AI agent within a time range.
    #[inline]
    pub fn list_ai_agent_instance(
        &self,
        request: ListAIAgentInstanceRequest,
    ) -> Call<'_, ListAIAgentInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the phone numbers that AI agents can use, with their status.
    #[inline]
    pub fn list_ai_agent_phone_number(
        &self,
        request: ListAIAgentPhoneNumberRequest,
    ) -> Call<'_, ListAIAgentPhoneNumberRequest> {
        self.inner.call(request)
    }
    /// Lists the voiceprints registered for AI agents, optionally just one by ID.
    #[inline]
    pub fn list_ai_agent_voiceprints(
        &self,
        request: ListAIAgentVoiceprintsRequest,
    ) -> Call<'_, ListAIAgentVoiceprintsRequest> {
        self.inner.call(request)
    }
    /// Lists alerts of resources, filtered by resource, category or time range.
    #[inline]
    pub fn list_alerts(
        &self,
        request: ListAlertsRequest,
    ) -> Call<'_, ListAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists every tag that occurs in the public media library.
    #[inline]
    pub fn list_all_public_media_tags(
        &self,
        request: ListAllPublicMediaTagsRequest,
    ) -> Call<'_, ListAllPublicMediaTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the digital human training jobs of the account.
    #[inline]
    pub fn list_avatar_training_jobs(
        &self,
        request: ListAvatarTrainingJobsRequest,
    ) -> Call<'_, ListAvatarTrainingJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the digital humans of the account whose training has succeeded.
    #[inline]
    pub fn list_avatars(
        &self,
        request: ListAvatarsRequest,
    ) -> Call<'_, ListAvatarsRequest> {
        self.inner.call(request)
    }
    /// Lists batch production jobs, filtered by type, state and so on.
    #[inline]
    pub fn list_batch_media_producing_jobs(
        &self,
        request: ListBatchMediaProducingJobsRequest,
    ) -> Call<'_, ListBatchMediaProducingJobsRequest> {
        self.inner.call(request)
    }
    /// Lists alerts of linear channels, filtered by resource, category or time range.
    #[inline]
    pub fn list_channel_alerts(
        &self,
        request: ListChannelAlertsRequest,
    ) -> Call<'_, ListChannelAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists linear channels, filtered by name, tier, playback mode or state.
    #[inline]
    pub fn list_channels(
        &self,
        request: ListChannelsRequest,
    ) -> Call<'_, ListChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists your own media processing templates, without the ones preset by the system.
    #[inline]
    pub fn list_custom_templates(
        &self,
        request: ListCustomTemplatesRequest,
    ) -> Call<'_, ListCustomTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists all voice cloning jobs of the account.
    #[inline]
    pub fn list_customized_voice_jobs(
        &self,
        request: ListCustomizedVoiceJobsRequest,
    ) -> Call<'_, ListCustomizedVoiceJobsRequest> {
        self.inner.call(request)
    }
    /// Lists all customized voices of the account.
    #[inline]
    pub fn list_customized_voices(
        &self,
        request: ListCustomizedVoicesRequest,
    ) -> Call<'_, ListCustomizedVoicesRequest> {
        self.inner.call(request)
    }
    /// Lists the files whose fingerprints a DNA library holds.
    #[inline]
    pub fn list_dna_files(
        &self,
        request: ListDNAFilesRequest,
    ) -> Call<'_, ListDNAFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the fingerprint (DNA) libraries of the account.
    #[inline]
    pub fn list_dnadb(&self, request: ListDNADBRequest) -> Call<'_, ListDNADBRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that make animated images from videos.
    #[inline]
    pub fn list_dynamic_image_jobs(
        &self,
        request: ListDynamicImageJobsRequest,
    ) -> Call<'_, ListDynamicImageJobsRequest> {
        self.inner.call(request)
    }
    /// Lists editing projects, filtered by type, keyword, status, source or time of creation.
    #[inline]
    pub fn list_editing_projects(
        &self,
        request: ListEditingProjectsRequest,
    ) -> Call<'_, ListEditingProjectsRequest> {
        self.inner.call(request)
    }
    /// Lists hotword libraries, filtered by usage scenario or time of creation.
    #[inline]
    pub fn list_hotword_libraries(
        &self,
        request: ListHotwordLibrariesRequest,
    ) -> Call<'_, ListHotwordLibrariesRequest> {
        self.inner.call(request)
    }
    /// Lists groups of live packaging channels, filtered by keyword.
    #[inline]
    pub fn list_live_package_channel_groups(
        &self,
        request: ListLivePackageChannelGroupsRequest,
    ) -> Call<'_, ListLivePackageChannelGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the live packaging channels of one channel group.
    #[inline]
    pub fn list_live_package_channels(
        &self,
        request: ListLivePackageChannelsRequest,
    ) -> Call<'_, ListLivePackageChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists the origin endpoints of one live packaging channel.
    #[inline]
    pub fn list_live_package_origin_endpoints(
        &self,
        request: ListLivePackageOriginEndpointsRequest,
    ) -> Call<'_, ListLivePackageOriginEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the index files that live recording produced within a time range.
    #[inline]
    pub fn list_live_record_files(
        &self,
        request: ListLiveRecordFilesRequest,
    ) -> Call<'_, ListLiveRecordFilesRequest> {
        self.inner.call(request)
    }
    /// Lists live recording jobs page by page.
    #[inline]
    pub fn list_live_record_jobs(
        &self,
        request: ListLiveRecordJobsRequest,
    ) -> Call<'_, ListLiveRecordJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the templates that exist for live recording jobs.
    #[inline]
    pub fn list_live_record_templates(
        &self,
        request: ListLiveRecordTemplatesRequest,
    ) -> Call<'_, ListLiveRecordTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the images that a live snapshot job has written, page by page.
    #[inline]
    pub fn list_live_snapshot_files(
        &self,
        request: ListLiveSnapshotFilesRequest,
    ) -> Call<'_, ListLiveSnapshotFilesRequest> {
        self.inner.call(request)
    }
    /// Lists live snapshot jobs page by page.
    #[inline]
    pub fn list_live_snapshot_jobs(
        &self,
        request: ListLiveSnapshotJobsRequest,
    ) -> Call<'_, ListLiveSnapshotJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the templates that exist for live snapshot jobs, page by page.
    #[inline]
    pub fn list_live_snapshot_templates(
        &self,
        request: ListLiveSnapshotTemplatesRequest,
    ) -> Call<'_, ListLiveSnapshotTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists live transcoding jobs with their states.
    #[inline]
    pub fn list_live_transcode_jobs(
        &self,
        request: ListLiveTranscodeJobsRequest,
    ) -> Call<'_, ListLiveTranscodeJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the templates that exist for live transcoding jobs.
    #[inline]
    pub fn list_live_transcode_templates(
        &self,
        request: ListLiveTranscodeTemplatesRequest,
    ) -> Call<'_, ListLiveTranscodeTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the basic properties of media assets that match the filters given.
    #[inline]
    pub fn list_media_basic_infos(
        &self,
        request: ListMediaBasicInfosRequest,
    ) -> Call<'_, ListMediaBasicInfosRequest> {
        self.inner.call(request)
    }
    /// Lists media conversion jobs, filtered by ID, status or time of creation.
    #[inline]
    pub fn list_media_convert_jobs(
        &self,
        request: ListMediaConvertJobsRequest,
    ) -> Call<'_, ListMediaConvertJobsRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that read out the technical properties of media files.
    #[inline]
    pub fn list_media_info_jobs(
        &self,
        request: ListMediaInfoJobsRequest,
    ) -> Call<'_, ListMediaInfoJobsRequest> {
        self.inner.call(request)
    }
    /// Lists MediaLive channels, filtered by keyword or state.
    #[inline]
    pub fn list_media_live_channels(
        &self,
        request: ListMediaLiveChannelsRequest,
    ) -> Call<'_, ListMediaLiveChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists MediaLive input security groups, filtered by keyword.
    #[inline]
    pub fn list_media_live_input_security_groups(
        &self,
        request: ListMediaLiveInputSecurityGroupsRequest,
    ) -> Call<'_, ListMediaLiveInputSecurityGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists MediaLive inputs, filtered by keyword or type.
    #[inline]
    pub fn list_media_live_inputs(
        &self,
        request: ListMediaLiveInputsRequest,
    ) -> Call<'_, ListMediaLiveInputsRequest> {
        self.inner.call(request)
    }
    /// Lists all marks of one media asset.
    #[inline]
    pub fn list_media_marks(
        &self,
        request: ListMediaMarksRequest,
    ) -> Call<'_, ListMediaMarksRequest> {
        self.inner.call(request)
    }
    /// Lists production jobs of the editing service, filtered by state, type and so on.
    #[inline]
    pub fn list_media_producing_jobs(
        &self,
        request: ListMediaProducingJobsRequest,
    ) -> Call<'_, ListMediaProducingJobsRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that package media into adaptive playlists.
    #[inline]
    pub fn list_package_jobs(
        &self,
        request: ListPackageJobsRequest,
    ) -> Call<'_, ListPackageJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the job pipelines of the account.
    #[inline]
    pub fn list_pipelines(
        &self,
        request: ListPipelinesRequest,
    ) -> Call<'_, ListPipelinesRequest> {
        self.inner.call(request)
    }
    /// Lists the programs that are scheduled on channels.
    #[inline]
    pub fn list_programs(
        &self,
        request: ListProgramsRequest,
    ) -> Call<'_, ListProgramsRequest> {
        self.inner.call(request)
    }
    /// Lists the basic properties of public media assets that match the filters, at most 100 of them.
    #[inline]
    pub fn list_public_media_basic_infos(
        &self,
        request: ListPublicMediaBasicInfosRequest,
    ) -> Call<'_, ListPublicMediaBasicInfosRequest> {
        self.inner.call(request)
    }
    /// Lists the entities in a custom recognition library.
    #[inline]
    pub fn list_recognition_entities(
        &self,
        request: ListRecognitionEntitiesRequest,
    ) -> Call<'_, ListRecognitionEntitiesRequest> {
        self.inner.call(request)
    }
    /// Lists the custom recognition libraries for an algorithm.
    #[inline]
    pub fn list_recognition_libs(
        &self,
        request: ListRecognitionLibsRequest,
    ) -> Call<'_, ListRecognitionLibsRequest> {
        self.inner.call(request)
    }
    /// Lists the sample images of an entity in a custom recognition library.
    #[inline]
    pub fn list_recognition_samples(
        &self,
        request: ListRecognitionSamplesRequest,
    ) -> Call<'_, ListRecognitionSamplesRequest> {
        self.inner.call(request)
    }
    /// Lists what a channel will play within a window of the coming seconds.
    #[inline]
    pub fn list_schedules(
        &self,
        request: ListSchedulesRequest,
    ) -> Call<'_, ListSchedulesRequest> {
        self.inner.call(request)
    }
    /// Lists the search libraries of the account.
    #[inline]
    pub fn list_search_lib(
        &self,
        request: ListSearchLibRequest,
    ) -> Call<'_, ListSearchLibRequest> {
        self.inner.call(request)
    }
    /// Lists intelligent tasks that match the filters given.
    #[inline]
    pub fn list_smart_jobs(
        &self,
        request: ListSmartJobsRequest,
    ) -> Call<'_, ListSmartJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the digital humans that the system provides, page by page.
    #[inline]
    pub fn list_smart_sys_avatar_models(
        &self,
        request: ListSmartSysAvatarModelsRequest,
    ) -> Call<'_, ListSmartSysAvatarModelsRequest> {
        self.inner.call(request)
    }
    /// Lists the voices for speech synthesis, grouped by scenario, with gender and sample audio.
    #[inline]
    pub fn list_smart_voice_groups(
        &self,
        request: ListSmartVoiceGroupsRequest,
    ) -> Call<'_, ListSmartVoiceGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that take still images from videos.
    #[inline]
    pub fn list_snapshot_jobs(
        &self,
        request: ListSnapshotJobsRequest,
    ) -> Call<'_, ListSnapshotJobsRequest> {
        self.inner.call(request)
    }
    /// Lists source locations, filtered by name or state.
    #[inline]
    pub fn list_source_locations(
        &self,
        request: ListSourceLocationsRequest,
    ) -> Call<'_, ListSourceLocationsRequest> {
        self.inner.call(request)
    }
    /// Lists the sources at a source location, filtered by type, name or state.
    #[inline]
    pub fn list_sources(
        &self,
        request: ListSourcesRequest,
    ) -> Call<'_, ListSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the media processing templates that the system presets.
    #[inline]
    pub fn list_system_templates(
        &self,
        request: ListSystemTemplatesRequest,
    ) -> Call<'_, ListSystemTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists editing templates, filtered by status, source of creation and so on.
    #[inline]
    pub fn list_templates(
        &self,
        request: ListTemplatesRequest,
    ) -> Call<'_, ListTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists transcoding jobs with their states.
    #[inline]
    pub fn list_transcode_jobs(
        &self,
        request: ListTranscodeJobsRequest,
    ) -> Call<'_, ListTranscodeJobsRequest> {
        self.inner.call(request)
    }
    /// Lists VOD packaging assets, filtered by group or keyword.
    #[inline]
    pub fn list_vod_packaging_assets(
        &self,
        request: ListVodPackagingAssetsRequest,
    ) -> Call<'_, ListVodPackagingAssetsRequest> {
        self.inner.call(request)
    }
    /// Lists VOD packaging configurations, filtered by group or keyword.
    #[inline]
    pub fn list_vod_packaging_configurations(
        &self,
        request: ListVodPackagingConfigurationsRequest,
    ) -> Call<'_, ListVodPackagingConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists VOD packaging groups, filtered by keyword.
    #[inline]
    pub fn list_vod_packaging_groups(
        &self,
        request: ListVodPackagingGroupsRequest,
    ) -> Call<'_, ListVodPackagingGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists media workflow tasks, filtered by workflow, text or time of creation.
    #[inline]
    pub fn list_workflow_tasks(
        &self,
        request: ListWorkflowTasksRequest,
    ) -> Call<'_, ListWorkflowTasksRequest> {
        self.inner.call(request)
    }
    /// Turns on failover for a MediaConnect flow.
    #[inline]
    pub fn open_media_connect_flow_failover(
        &self,
        request: OpenMediaConnectFlowFailoverRequest,
    ) -> Call<'_, OpenMediaConnectFlowFailoverRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of a job that reads the copyright watermark out of a video.
    #[inline]
    pub fn query_copyright_extract_job(
        &self,
        request: QueryCopyrightExtractJobRequest,
    ) -> Call<'_, QueryCopyrightExtractJobRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that embed copyright watermarks into videos.
    #[inline]
    pub fn query_copyright_job_list(
        &self,
        request: QueryCopyrightJobListRequest,
    ) -> Call<'_, QueryCopyrightJobListRequest> {
        self.inner.call(request)
    }
    /// Looks up fingerprint (DNA) jobs with their states.
    #[inline]
    pub fn query_dna_job_list(
        &self,
        request: QueryDNAJobListRequest,
    ) -> Call<'_, QueryDNAJobListRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of one intelligent production job.
    #[inline]
    pub fn query_i_production_job(
        &self,
        request: QueryIProductionJobRequest,
    ) -> Call<'_, QueryIProductionJobRequest> {
        self.inner.call(request)
    }
    /// Shows one media moderation job with its detailed findings.
    #[inline]
    pub fn query_media_censor_job_detail(
        &self,
        request: QueryMediaCensorJobDetailRequest,
    ) -> Call<'_, QueryMediaCensorJobDetailRequest> {
        self.inner.call(request)
    }
    /// Lists media moderation jobs with their overall results.
    #[inline]
    pub fn query_media_censor_job_list(
        &self,
        request: QueryMediaCensorJobListRequest,
    ) -> Call<'_, QueryMediaCensorJobListRequest> {
        self.inner.call(request)
    }
    /// Lists the index jobs that were started for a media asset in a search library.
    #[inline]
    pub fn query_media_index_job(
        &self,
        request: QueryMediaIndexJobRequest,
    ) -> Call<'_, QueryMediaIndexJobRequest> {
        self.inner.call(request)
    }
    /// Shows one search index of a search library in detail.
    #[inline]
    pub fn query_search_index(
        &self,
        request: QuerySearchIndexRequest,
    ) -> Call<'_, QuerySearchIndexRequest> {
        self.inner.call(request)
    }
    /// Shows one search library, found by name.
    #[inline]
    pub fn query_search_lib(
        &self,
        request: QuerySearchLibRequest,
    ) -> Call<'_, QuerySearchLibRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of one smart tagging job.
    #[inline]
    pub fn query_smarttag_job(
        &self,
        request: QuerySmarttagJobRequest,
    ) -> Call<'_, QuerySmarttagJobRequest> {
        self.inner.call(request)
    }
    /// Lists A/B watermark jobs, whose videos make it possible to trace a leak.
    #[inline]
    pub fn query_trace_ab_job_list(
        &self,
        request: QueryTraceAbJobListRequest,
    ) -> Call<'_, QueryTraceAbJobListRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of a job that reads a tracing watermark out of a video.
    #[inline]
    pub fn query_trace_extract_job(
        &self,
        request: QueryTraceExtractJobRequest,
    ) -> Call<'_, QueryTraceExtractJobRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that create M3U8 playlists with tracing watermarks.
    #[inline]
    pub fn query_trace_m3u8_job_list(
        &self,
        request: QueryTraceM3u8JobListRequest,
    ) -> Call<'_, QueryTraceM3u8JobListRequest> {
        self.inner.call(request)
    }
    /// Shows a video cognition job, on request with its speech, text and intermediate results.
    #[inline]
    pub fn query_video_cognition_job(
        &self,
        request: QueryVideoCognitionJobRequest,
    ) -> Call<'_, QueryVideoCognitionJobRequest> {
        self.inner.call(request)
    }
    /// Issues fresh upload credentials for a media asset after the earlier ones timed out.
    #[inline]
    pub fn refresh_upload_media(
        &self,
        request: RefreshUploadMediaRequest,
    ) -> Call<'_, RefreshUploadMediaRequest> {
        self.inner.call(request)
    }
    /// Registers a stored file as media asset; its ID comes at once, the file's details follow in the background.
    #[inline]
    pub fn register_media_info(
        &self,
        request: RegisterMediaInfoRequest,
    ) -> Call<'_, RegisterMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Registers a stored file as a further stream of a media asset.
    #[inline]
    pub fn register_media_stream(
        &self,
        request: RegisterMediaStreamRequest,
    ) -> Call<'_, RegisterMediaStreamRequest> {
        self.inner.call(request)
    }
    /// Resumes one output of a MediaConnect flow, found by name.
    #[inline]
    pub fn resume_media_connect_flow_output(
        &self,
        request: ResumeMediaConnectFlowOutputRequest,
    ) -> Call<'_, ResumeMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Searches editing projects by time of creation and status.
    #[inline]
    pub fn search_editing_project(
        &self,
        request: SearchEditingProjectRequest,
    ) -> Call<'_, SearchEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Runs the index jobs of media assets in a search library once more.
    #[inline]
    pub fn search_index_job_rerun(
        &self,
        request: SearchIndexJobRerunRequest,
    ) -> Call<'_, SearchIndexJobRerunRequest> {
        self.inner.call(request)
    }
    /// Searches media assets with a match expression, sorted and paged.
    #[inline]
    pub fn search_media(
        &self,
        request: SearchMediaRequest,
    ) -> Call<'_, SearchMediaRequest> {
        self.inner.call(request)
    }
    /// Searches media by persons, subtitles or categories that AI has recognized in them.
    #[inline]
    pub fn search_media_by_ai_label(
        &self,
        request: SearchMediaByAILabelRequest,
    ) -> Call<'_, SearchMediaByAILabelRequest> {
        self.inner.call(request)
    }
    /// Finds media in which the face of a given image appears; clips come from `SearchMediaClipByFace`.
    #[inline]
    pub fn search_media_by_face(
        &self,
        request: SearchMediaByFaceRequest,
    ) -> Call<'_, SearchMediaByFaceRequest> {
        self.inner.call(request)
    }
    /// Finds media by a description in natural language, combining several ways of search.
    #[inline]
    pub fn search_media_by_hybrid(
        &self,
        request: SearchMediaByHybridRequest,
    ) -> Call<'_, SearchMediaByHybridRequest> {
        self.inner.call(request)
    }
    /// Finds media by a description in natural language, with a large model.
    #[inline]
    pub fn search_media_by_multimodal(
        &self,
        request: SearchMediaByMultimodalRequest,
    ) -> Call<'_, SearchMediaByMultimodalRequest> {
        self.inner.call(request)
    }
    /// Finds the clips within media in which a face found by `SearchMediaByFace` is seen.
    #[inline]
    pub fn search_media_clip_by_face(
        &self,
        request: SearchMediaClipByFaceRequest,
    ) -> Call<'_, SearchMediaClipByFaceRequest> {
        self.inner.call(request)
    }
    /// Searches the public media library for assets that match the criteria given.
    #[inline]
    pub fn search_public_media_info(
        &self,
        request: SearchPublicMediaInfoRequest,
    ) -> Call<'_, SearchPublicMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Sends a message over the data channel of a running AI agent.
    #[inline]
    pub fn send_ai_agent_data_channel_message(
        &self,
        request: SendAIAgentDataChannelMessageRequest,
    ) -> Call<'_, SendAIAgentDataChannelMessageRequest> {
        self.inner.call(request)
    }
    /// Makes a running AI agent say the given text, if wanted by breaking off what it says.
    #[inline]
    pub fn send_ai_agent_speech(
        &self,
        request: SendAIAgentSpeechRequest,
    ) -> Call<'_, SendAIAgentSpeechRequest> {
        self.inner.call(request)
    }
    /// Sends a text to a running AI agent as input.
    #[inline]
    pub fn send_ai_agent_text(
        &self,
        request: SendAIAgentTextRequest,
    ) -> Call<'_, SendAIAgentTextRequest> {
        self.inner.call(request)
    }
    /// Sends a command to a live snapshot job, to control it while it runs.
    #[inline]
    pub fn send_live_snapshot_job_command(
        &self,
        request: SendLiveSnapshotJobCommandRequest,
    ) -> Call<'_, SendLiveSnapshotJobCommandRequest> {
        self.inner.call(request)
    }
    /// Sends a command to a live transcoding job, to control it while it runs.
    #[inline]
    pub fn send_live_transcode_job_command(
        &self,
        request: SendLiveTranscodeJobCommandRequest,
    ) -> Call<'_, SendLiveTranscodeJobCommandRequest> {
        self.inner.call(request)
    }
    /// Sends a text message within a messaging session of an AI agent.
    #[inline]
    pub fn send_message_chat_text(
        &self,
        request: SendMessageChatTextRequest,
    ) -> Call<'_, SendMessageChatTextRequest> {
        self.inner.call(request)
    }
    /// Registers or replaces a voiceprint for AI agents from an audio sample.
    #[inline]
    pub fn set_ai_agent_voiceprint(
        &self,
        request: SetAIAgentVoiceprintRequest,
    ) -> Call<'_, SetAIAgentVoiceprintRequest> {
        self.inner.call(request)
    }
    /// Configures the intelligent content analysis of media.
    #[inline]
    pub fn set_content_analyze_config(
        &self,
        request: SetContentAnalyzeConfigRequest,
    ) -> Call<'_, SetContentAnalyzeConfigRequest> {
        self.inner.call(request)
    }
    /// Makes one of your own media processing templates the default.
    #[inline]
    pub fn set_default_custom_template(
        &self,
        request: SetDefaultCustomTemplateRequest,
    ) -> Call<'_, SetDefaultCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Sets where the online editor puts temporary files by default, so that nobody is asked each time.
    #[inline]
    pub fn set_default_storage_location(
        &self,
        request: SetDefaultStorageLocationRequest,
    ) -> Call<'_, SetDefaultStorageLocationRequest> {
        self.inner.call(request)
    }
    /// Sets for which events, and to where, callbacks are sent.
    #[inline]
    pub fn set_event_callback(
        &self,
        request: SetEventCallbackRequest,
    ) -> Call<'_, SetEventCallbackRequest> {
        self.inner.call(request)
    }
    /// Sets callback address, event types and audio recording of an AI agent's notifications.
    #[inline]
    pub fn set_notify_config(
        &self,
        request: SetNotifyConfigRequest,
    ) -> Call<'_, SetNotifyConfigRequest> {
        self.inner.call(request)
    }
    /// Starts an AI agent and lets it join the channel given in its runtime configuration.
    #[inline]
    pub fn start_ai_agent_instance(
        &self,
        request: StartAIAgentInstanceRequest,
    ) -> Call<'_, StartAIAgentInstanceRequest> {
        self.inner.call(request)
    }
    /// Makes an AI agent call a phone number and speak with whoever answers.
    #[inline]
    pub fn start_ai_agent_outbound_call(
        &self,
        request: StartAIAgentOutboundCallRequest,
    ) -> Call<'_, StartAIAgentOutboundCallRequest> {
        self.inner.call(request)
    }
    /// Starts an AI workflow with the given inputs.
    #[inline]
    pub fn start_ai_workflow(
        &self,
        request: StartAIWorkflowRequest,
    ) -> Call<'_, StartAIWorkflowRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped channel, which plays out its program schedule.
    #[inline]
    pub fn start_channel(
        &self,
        request: StartChannelRequest,
    ) -> Call<'_, StartChannelRequest> {
        self.inner.call(request)
    }
    /// Starts a live channel, which takes in its inputs and produces its outputs.
    #[inline]
    pub fn start_media_live_channel(
        &self,
        request: StartMediaLiveChannelRequest,
    ) -> Call<'_, StartMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Starts a real-time robot, which joins the channel and talks with the user.
    #[inline]
    pub fn start_rtc_robot_instance(
        &self,
        request: StartRtcRobotInstanceRequest,
    ) -> Call<'_, StartRtcRobotInstanceRequest> {
        self.inner.call(request)
    }
    /// Submits a task that processes media along the steps of a workflow template.
    #[inline]
    pub fn start_workflow(
        &self,
        request: StartWorkflowRequest,
    ) -> Call<'_, StartWorkflowRequest> {
        self.inner.call(request)
    }
    /// Ends a running instance of an AI agent and with it the conversation.
    #[inline]
    pub fn stop_ai_agent_instance(
        &self,
        request: StopAIAgentInstanceRequest,
    ) -> Call<'_, StopAIAgentInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops a running AI workflow task.
    #[inline]
    pub fn stop_ai_workflow_task(
        &self,
        request: StopAIWorkflowTaskRequest,
    ) -> Call<'_, StopAIWorkflowTaskRequest> {
        self.inner.call(request)
    }
    /// Takes a linear channel off the air; its configuration stays.
    #[inline]
    pub fn stop_channel(
        &self,
        request: StopChannelRequest,
    ) -> Call<'_, StopChannelRequest> {
        self.inner.call(request)
    }
    /// Stops a running MediaLive channel without deleting it.
    #[inline]
    pub fn stop_media_live_channel(
        &self,
        request: StopMediaLiveChannelRequest,
    ) -> Call<'_, StopMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Ends a running robot instance in an RTC conversation.
    #[inline]
    pub fn stop_rtc_robot_instance(
        &self,
        request: StopRtcRobotInstanceRequest,
    ) -> Call<'_, StopRtcRobotInstanceRequest> {
        self.inner.call(request)
    }
    /// Has an AI agent check a video at intervals, with prompts for the frames to be captured.
    #[inline]
    pub fn submit_ai_agent_video_audit_task(
        &self,
        request: SubmitAIAgentVideoAuditTaskRequest,
    ) -> Call<'_, SubmitAIAgentVideoAuditTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a job that turns speech in media into text with start and end times.
    #[inline]
    pub fn submit_asr_job(
        &self,
        request: SubmitASRJobRequest,
    ) -> Call<'_, SubmitASRJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that reads a text aloud into an audio file.
    #[inline]
    pub fn submit_audio_produce_job(
        &self,
        request: SubmitAudioProduceJobRequest,
    ) -> Call<'_, SubmitAudioProduceJobRequest> {
        self.inner.call(request)
    }
    /// Starts the training of a prepared digital human job, or starts it again after a failure.
    #[inline]
    pub fn submit_avatar_training_job(
        &self,
        request: SubmitAvatarTrainingJobRequest,
    ) -> Call<'_, SubmitAvatarTrainingJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that renders a video of a digital human speaking given text or audio.
    #[inline]
    pub fn submit_avatar_video_job(
        &self,
        request: SubmitAvatarVideoJobRequest,
    ) -> Call<'_, SubmitAvatarVideoJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that remixes video, audio and image materials into many videos at once.
    #[inline]
    pub fn submit_batch_media_producing_job(
        &self,
        request: SubmitBatchMediaProducingJobRequest,
    ) -> Call<'_, SubmitBatchMediaProducingJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that reads the copyright watermark out of a video.
    #[inline]
    pub fn submit_copyright_extract_job(
        &self,
        request: SubmitCopyrightExtractJobRequest,
    ) -> Call<'_, SubmitCopyrightExtractJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that embeds a message into a video as an invisible copyright watermark.
    #[inline]
    pub fn submit_copyright_job(
        &self,
        request: SubmitCopyrightJobRequest,
    ) -> Call<'_, SubmitCopyrightJobRequest> {
        self.inner.call(request)
    }
    /// Starts a voice cloning job from the audio checked before; training runs on in the background.
    #[inline]
    pub fn submit_customized_voice_job(
        &self,
        request: SubmitCustomizedVoiceJobRequest,
    ) -> Call<'_, SubmitCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that takes the fingerprint (DNA) of media and compares it with a library.
    #[inline]
    pub fn submit_dna_job(
        &self,
        request: SubmitDNAJobRequest,
    ) -> Call<'_, SubmitDNAJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that turns spreadsheet data into a video of a moving line, pie or bar chart.
    #[inline]
    pub fn submit_dynamic_chart_job(
        &self,
        request: SubmitDynamicChartJobRequest,
    ) -> Call<'_, SubmitDynamicChartJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that makes an animated image from part of a video.
    #[inline]
    pub fn submit_dynamic_image_job(
        &self,
        request: SubmitDynamicImageJobRequest,
    ) -> Call<'_, SubmitDynamicImageJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that picks the highlights out of the input videos.
    #[inline]
    pub fn submit_highlight_extraction_job(
        &self,
        request: SubmitHighlightExtractionJobRequest,
    ) -> Call<'_, SubmitHighlightExtractionJobRequest> {
        self.inner.call(request)
    }
    /// Starts an intelligent production job, whose function is chosen by parameter.
    #[inline]
    pub fn submit_i_production_job(
        &self,
        request: SubmitIProductionJobRequest,
    ) -> Call<'_, SubmitIProductionJobRequest> {
        self.inner.call(request)
    }
    /// Queues a job that joins stretches of live streams into a finished video in the background.
    #[inline]
    pub fn submit_live_editing_job(
        &self,
        request: SubmitLiveEditingJobRequest,
    ) -> Call<'_, SubmitLiveEditingJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that records a live stream by a recording template.
    #[inline]
    pub fn submit_live_record_job(
        &self,
        request: SubmitLiveRecordJobRequest,
    ) -> Call<'_, SubmitLiveRecordJobRequest> {
        self.inner.call(request)
    }
    /// Sets up snapshots of a live stream; the job begins by itself if the stream is being pushed.
    #[inline]
    pub fn submit_live_snapshot_job(
        &self,
        request: SubmitLiveSnapshotJobRequest,
    ) -> Call<'_, SubmitLiveSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that transcodes a live stream by a template.
    #[inline]
    pub fn submit_live_transcode_job(
        &self,
        request: SubmitLiveTranscodeJobRequest,
    ) -> Call<'_, SubmitLiveTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that lets AI analyze a media file by the parameters given.
    #[inline]
    pub fn submit_media_ai_analysis_job(
        &self,
        request: SubmitMediaAiAnalysisJobRequest,
    ) -> Call<'_, SubmitMediaAiAnalysisJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that checks media for content that breaks the rules.
    #[inline]
    pub fn submit_media_censor_job(
        &self,
        request: SubmitMediaCensorJobRequest,
    ) -> Call<'_, SubmitMediaCensorJobRequest> {
        self.inner.call(request)
    }
    /// Starts a media conversion job from one configuration of its inputs and outputs.
    #[inline]
    pub fn submit_media_convert_job(
        &self,
        request: SubmitMediaConvertJobRequest,
    ) -> Call<'_, SubmitMediaConvertJobRequest> {
        self.inner.call(request)
    }
    /// Starts a background job that reads out the technical properties of a media file.
    #[inline]
    pub fn submit_media_info_job(
        &self,
        request: SubmitMediaInfoJobRequest,
    ) -> Call<'_, SubmitMediaInfoJobRequest> {
        self.inner.call(request)
    }
    /// Renders a timeline, given directly, by template or by editing project, into a finished video.
    #[inline]
    pub fn submit_media_producing_job(
        &self,
        request: SubmitMediaProducingJobRequest,
    ) -> Call<'_, SubmitMediaProducingJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that packages media streams into one adaptive playlist.
    #[inline]
    pub fn submit_package_job(
        &self,
        request: SubmitPackageJobRequest,
    ) -> Call<'_, SubmitPackageJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that exports an editing project or a timeline in the export type given.
    #[inline]
    pub fn submit_project_export_job(
        &self,
        request: SubmitProjectExportJobRequest,
    ) -> Call<'_, SubmitProjectExportJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that produces the videos of several scene editing projects together.
    #[inline]
    pub fn submit_scene_batch_editing_job(
        &self,
        request: SubmitSceneBatchEditingJobRequest,
    ) -> Call<'_, SubmitSceneBatchEditingJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that selects fitting clips from the input media for a scene.
    #[inline]
    pub fn submit_scene_media_selection_job(
        &self,
        request: SubmitSceneMediaSelectionJobRequest,
    ) -> Call<'_, SubmitSceneMediaSelectionJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that arranges the result of media selection on timelines for a scene.
    #[inline]
    pub fn submit_scene_timeline_organization_job(
        &self,
        request: SubmitSceneTimelineOrganizationJobRequest,
    ) -> Call<'_, SubmitSceneTimelineOrganizationJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that cuts the highlights of screen media into new videos.
    #[inline]
    pub fn submit_screen_media_highlights_job(
        &self,
        request: SubmitScreenMediaHighlightsJobRequest,
    ) -> Call<'_, SubmitScreenMediaHighlightsJobRequest> {
        self.inner.call(request)
    }
    /// Starts a segmentation job on the input media with the job parameters given.
    #[inline]
    pub fn submit_segmentation_job(
        &self,
        request: SubmitSegmentationJobRequest,
    ) -> Call<'_, SubmitSegmentationJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that derives tags from picture, speech and text of media.
    #[inline]
    pub fn submit_smarttag_job(
        &self,
        request: SubmitSmarttagJobRequest,
    ) -> Call<'_, SubmitSmarttagJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that takes still images from a video.
    #[inline]
    pub fn submit_snapshot_job(
        &self,
        request: SubmitSnapshotJobRequest,
    ) -> Call<'_, SubmitSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that cuts the highlights out of recordings of sports.
    #[inline]
    pub fn submit_sports_highlights_job(
        &self,
        request: SubmitSportsHighlightsJobRequest,
    ) -> Call<'_, SubmitSportsHighlightsJobRequest> {
        self.inner.call(request)
    }
    /// Starts the standard kind of voice cloning job; training runs on in the background.
    #[inline]
    pub fn submit_standard_customized_voice_job(
        &self,
        request: SubmitStandardCustomizedVoiceJobRequest,
    ) -> Call<'_, SubmitStandardCustomizedVoiceJobRequest> {
        self.inner.call(request)
    }
    /// Reads out the technical properties of a media file at once, instead of by a background job.
    #[inline]
    pub fn submit_sync_media_info_job(
        &self,
        request: SubmitSyncMediaInfoJobRequest,
    ) -> Call<'_, SubmitSyncMediaInfoJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that expands keywords into marketing copy; `GetSmartHandleJob` has the result.
    #[inline]
    pub fn submit_text_generate_job(
        &self,
        request: SubmitTextGenerateJobRequest,
    ) -> Call<'_, SubmitTextGenerateJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that makes two differently watermarked versions (A and B) of a video for tracing.
    #[inline]
    pub fn submit_trace_ab_job(
        &self,
        request: SubmitTraceAbJobRequest,
    ) -> Call<'_, SubmitTraceAbJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that reads the tracing watermark out of a video.
    #[inline]
    pub fn submit_trace_extract_job(
        &self,
        request: SubmitTraceExtractJobRequest,
    ) -> Call<'_, SubmitTraceExtractJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that writes an M3U8 playlist carrying a viewer's tracing information.
    #[inline]
    pub fn submit_trace_m3u8_job(
        &self,
        request: SubmitTraceM3u8JobRequest,
    ) -> Call<'_, SubmitTraceM3u8JobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that transcodes media by one or more transcoding templates.
    #[inline]
    pub fn submit_transcode_job(
        &self,
        request: SubmitTranscodeJobRequest,
    ) -> Call<'_, SubmitTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that lets AI understand a video, by a template and its parameters.
    #[inline]
    pub fn submit_video_cognition_job(
        &self,
        request: SubmitVideoCognitionJobRequest,
    ) -> Call<'_, SubmitVideoCognitionJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that translates the subtitles seen in a video into another language.
    #[inline]
    pub fn submit_video_translation_job(
        &self,
        request: SubmitVideoTranslationJobRequest,
    ) -> Call<'_, SubmitVideoTranslationJobRequest> {
        self.inner.call(request)
    }
    /// Lets a human agent take a running AI call over, with a token to join if asked for.
    #[inline]
    pub fn takeover_ai_agent_call(
        &self,
        request: TakeoverAIAgentCallRequest,
    ) -> Call<'_, TakeoverAIAgentCallRequest> {
        self.inner.call(request)
    }
    /// Replaces the URLs and other settings of an ad insertion configuration.
    #[inline]
    pub fn update_ad_insertion(
        &self,
        request: UpdateAdInsertionRequest,
    ) -> Call<'_, UpdateAdInsertionRequest> {
        self.inner.call(request)
    }
    /// Changes settings of an AI agent instance, such as greeting, volume or speech recognition.
    #[inline]
    pub fn update_ai_agent_instance(
        &self,
        request: UpdateAIAgentInstanceRequest,
    ) -> Call<'_, UpdateAIAgentInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes a digital human training job: basic facts, or its materials after a failed training.
    #[inline]
    pub fn update_avatar_training_job(
        &self,
        request: UpdateAvatarTrainingJobRequest,
    ) -> Call<'_, UpdateAvatarTrainingJobRequest> {
        self.inner.call(request)
    }
    /// Renames a category in the media category tree.
    #[inline]
    pub fn update_category(
        &self,
        request: UpdateCategoryRequest,
    ) -> Call<'_, UpdateCategoryRequest> {
        self.inner.call(request)
    }
    /// Changes access policy, filler source or outputs of a linear channel.
    #[inline]
    pub fn update_channel(
        &self,
        request: UpdateChannelRequest,
    ) -> Call<'_, UpdateChannelRequest> {
        self.inner.call(request)
    }
    /// Changes one of your own media processing templates.
    #[inline]
    pub fn update_custom_template(
        &self,
        request: UpdateCustomTemplateRequest,
    ) -> Call<'_, UpdateCustomTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes a customized voice; so far only its sample audio (`DemoMediaId`) can be replaced.
    #[inline]
    pub fn update_customized_voice(
        &self,
        request: UpdateCustomizedVoiceRequest,
    ) -> Call<'_, UpdateCustomizedVoiceRequest> {
        self.inner.call(request)
    }
    /// Saves title, timeline, cover and other properties of an editing project.
    #[inline]
    pub fn update_editing_project(
        &self,
        request: UpdateEditingProjectRequest,
    ) -> Call<'_, UpdateEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Replaces the words or the description of a hotword library.
    #[inline]
    pub fn update_hotword_library(
        &self,
        request: UpdateHotwordLibraryRequest,
    ) -> Call<'_, UpdateHotwordLibraryRequest> {
        self.inner.call(request)
    }
    /// Changes protocol, segment settings or description of a live packaging channel.
    #[inline]
    pub fn update_live_package_channel(
        &self,
        request: UpdateLivePackageChannelRequest,
    ) -> Call<'_, UpdateLivePackageChannelRequest> {
        self.inner.call(request)
    }
    /// Renews the ingest credentials of a live packaging channel.
    #[inline]
    pub fn update_live_package_channel_credentials(
        &self,
        request: UpdateLivePackageChannelCredentialsRequest,
    ) -> Call<'_, UpdateLivePackageChannelCredentialsRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a group of live packaging channels.
    #[inline]
    pub fn update_live_package_channel_group(
        &self,
        request: UpdateLivePackageChannelGroupRequest,
    ) -> Call<'_, UpdateLivePackageChannelGroupRequest> {
        self.inner.call(request)
    }
    /// Changes packaging, time shift or access settings of an origin endpoint.
    #[inline]
    pub fn update_live_package_origin_endpoint(
        &self,
        request: UpdateLivePackageOriginEndpointRequest,
    ) -> Call<'_, UpdateLivePackageOriginEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes the recording settings of a live recording template.
    #[inline]
    pub fn update_live_record_template(
        &self,
        request: UpdateLiveRecordTemplateRequest,
    ) -> Call<'_, UpdateLiveRecordTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the capture settings of a live snapshot template.
    #[inline]
    pub fn update_live_snapshot_template(
        &self,
        request: UpdateLiveSnapshotTemplateRequest,
    ) -> Call<'_, UpdateLiveSnapshotTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the input stream, the output or the start and end time of a live transcoding job.
    #[inline]
    pub fn update_live_transcode_job(
        &self,
        request: UpdateLiveTranscodeJobRequest,
    ) -> Call<'_, UpdateLiveTranscodeJobRequest> {
        self.inner.call(request)
    }
    /// Changes the encoding settings of a live transcoding template.
    #[inline]
    pub fn update_live_transcode_template(
        &self,
        request: UpdateLiveTranscodeTemplateRequest,
    ) -> Call<'_, UpdateLiveTranscodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes source address, bitrate, allowed CIDR blocks or SRT settings of a flow's input.
    #[inline]
    pub fn update_media_connect_flow_input(
        &self,
        request: UpdateMediaConnectFlowInputRequest,
    ) -> Call<'_, UpdateMediaConnectFlowInputRequest> {
        self.inner.call(request)
    }
    /// Changes target address, player limit, allowed CIDR blocks or SRT settings of a flow's output.
    #[inline]
    pub fn update_media_connect_flow_output(
        &self,
        request: UpdateMediaConnectFlowOutputRequest,
    ) -> Call<'_, UpdateMediaConnectFlowOutputRequest> {
        self.inner.call(request)
    }
    /// Switches a MediaConnect flow to the status given.
    #[inline]
    pub fn update_media_connect_flow_status(
        &self,
        request: UpdateMediaConnectFlowStatusRequest,
    ) -> Call<'_, UpdateMediaConnectFlowStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the properties of a media asset, found by media ID or by the URL of its input.
    #[inline]
    pub fn update_media_info(
        &self,
        request: UpdateMediaInfoRequest,
    ) -> Call<'_, UpdateMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Changes inputs, output groups and encoding settings of a MediaLive channel.
    #[inline]
    pub fn update_media_live_channel(
        &self,
        request: UpdateMediaLiveChannelRequest,
    ) -> Call<'_, UpdateMediaLiveChannelRequest> {
        self.inner.call(request)
    }
    /// Changes sources or security groups of a MediaLive input.
    #[inline]
    pub fn update_media_live_input(
        &self,
        request: UpdateMediaLiveInputRequest,
    ) -> Call<'_, UpdateMediaLiveInputRequest> {
        self.inner.call(request)
    }
    /// Replaces the allowlist rules of a MediaLive input security group.
    #[inline]
    pub fn update_media_live_input_security_group(
        &self,
        request: UpdateMediaLiveInputSecurityGroupRequest,
    ) -> Call<'_, UpdateMediaLiveInputSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Changes marks that are already attached to a media asset.
    #[inline]
    pub fn update_media_marks(
        &self,
        request: UpdateMediaMarksRequest,
    ) -> Call<'_, UpdateMediaMarksRequest> {
        self.inner.call(request)
    }
    /// Brings the entry of a media asset in a search library up to date.
    #[inline]
    pub fn update_media_to_search_lib(
        &self,
        request: UpdateMediaToSearchLibRequest,
    ) -> Call<'_, UpdateMediaToSearchLibRequest> {
        self.inner.call(request)
    }
    /// Changes status or priority of a job pipeline.
    #[inline]
    pub fn update_pipeline(
        &self,
        request: UpdatePipelineRequest,
    ) -> Call<'_, UpdatePipelineRequest> {
        self.inner.call(request)
    }
    /// Changes source, transition, clip range or ad breaks of a scheduled program.
    #[inline]
    pub fn update_program(
        &self,
        request: UpdateProgramRequest,
    ) -> Call<'_, UpdateProgramRequest> {
        self.inner.call(request)
    }
    /// Changes greeting, voice or interruption setting of a robot in an RTC conversation.
    #[inline]
    pub fn update_rtc_robot_instance(
        &self,
        request: UpdateRtcRobotInstanceRequest,
    ) -> Call<'_, UpdateRtcRobotInstanceRequest> {
        self.inner.call(request)
    }
    /// Replaces the package configurations of a source.
    #[inline]
    pub fn update_source(
        &self,
        request: UpdateSourceRequest,
    ) -> Call<'_, UpdateSourceRequest> {
        self.inner.call(request)
    }
    /// Changes base URL or segment delivery of a source location.
    #[inline]
    pub fn update_source_location(
        &self,
        request: UpdateSourceLocationRequest,
    ) -> Call<'_, UpdateSourceLocationRequest> {
        self.inner.call(request)
    }
    /// Changes title, configuration and other properties of an editing template.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Has media files fetched from their URLs and uploaded, several in one call.
    #[inline]
    pub fn upload_media_by_url(
        &self,
        request: UploadMediaByURLRequest,
    ) -> Call<'_, UploadMediaByURLRequest> {
        self.inner.call(request)
    }
    /// Has a stream of a media asset fetched from a URL and uploaded.
    #[inline]
    pub fn upload_stream_by_url(
        &self,
        request: UploadStreamByURLRequest,
    ) -> Call<'_, UploadStreamByURLRequest> {
        self.inner.call(request)
    }
}
